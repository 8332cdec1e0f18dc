import { captureMade } from "./capture-made";
import { captures, citations, facts, links } from "./tables";

export { CaptureId } from "./capture-id";
export { CaptureMade } from "./capture-made";
export type { CapturedFact } from "./captured-fact";
export { clearReading } from "./clear-reading";
export { type CaptureChanges, changesSince } from "./changes-since";
export { type FactField, correctFact, fieldsOf } from "./correct-fact";
export { beginningOf, identityOf } from "./fact-identity";
export { uncorrected } from "./original";
export { pageKey } from "./page-key";
export { PageUrl } from "./page-url";
export type { CaptureRow, CitationRow, FactContent, FactRow, LinkRow } from "./tables";
export { isLinked } from "./link-guard";
export { linkRow, writesCitations, writesLinks } from "./tables";
export { captureMade, captures, citations, links };

export const captureActs = [captureMade] as const;
export const captureTables = [captures, links, facts, citations] as const;
