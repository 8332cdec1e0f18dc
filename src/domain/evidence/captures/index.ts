import { captureMade } from "./capture-made";
export { type ToldTwice, toldTwice } from "./told-twice";
import { factCorrected } from "./fact-corrected";
import { factRestored } from "./fact-restored";
import { factStates } from "./fact-states";
import { factWithdrawn } from "./fact-withdrawn";
import { captures, citations, facts, links } from "./tables";

export { CaptureId } from "./capture-id";
export { CaptureMade, type Withheld } from "./capture-made";
export type { CapturedFact } from "./captured-fact";
export { clearMarked, clearReading } from "./clear-reading";
export { type CaptureChanges, changesSince } from "./changes-since";
export { type FactField, correctFact, fieldsOf } from "./correct-fact";
export { type FactCorrection, correctsNothing } from "./fact-correction";
export { beginningOf, identityOf } from "./fact-identity";
export { FactRef, type FactStateRow, factKey, isCaptureThere, isFactThere } from "./fact-states";
export {
  type CapturedNow,
  type CaptureNow,
  type FactLater,
  type FactNow,
  type FactSaid,
  captureNow,
  correctionTo,
  factNow,
  isCounted,
} from "./facts-now";
export { isMarkup, isPartlyInferred } from "./partly-inferred";
export { uncorrected } from "./original";
export { saidOf } from "./said-of";
export { isBesideReading, pageFacts, pageItself } from "./page-itself";
export { QUOTATION, quotationFacts } from "./quotation";
export { Withholds, joinWithheld } from "./withheld";
export { pageKey } from "./page-key";
export { PageUrl } from "./page-url";
export { inStatedUnit, statedUnits } from "./stated-units";
export type { CaptureRow, CitationRow, FactContent, FactRow, LinkRow } from "./tables";
export { numbersOfKind } from "./kind-runs";
export { isLinked } from "./link-guard";
export { linkRow, writesCitations, writesLinks } from "./tables";
export { captureMade, captures, citations, links, factStates, factCorrected, factWithdrawn, factRestored };

export const captureActs = [captureMade, factCorrected, factWithdrawn, factRestored] as const;
export const captureTables = [captures, links, facts, factStates, citations] as const;
