import { captureLinked } from "./capture-linked";
import { captureMade } from "./capture-made";
import { captureUnlinked } from "./capture-unlinked";
import { captures, citations, facts, links } from "./tables";

export { CaptureId, CaptureMade, PageUrl } from "./capture-made";
export { CapturedFact } from "./captured-fact";
export { type CaptureChanges, changesSince } from "./changes-since";
export { type FactField, correctFact, fieldsOf } from "./correct-fact";
export { uncorrected } from "./original";
export { pageKey } from "./page-key";
export type { CaptureRow, CitationRow, FactContent, FactRow, LinkRow } from "./tables";
export { captureLinked, captureMade, captureUnlinked, citations };

export const captureEntries = [captureMade, captureLinked, captureUnlinked] as const;
export const captureTables = [captures, links, facts, citations] as const;
