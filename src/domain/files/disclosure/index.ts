/** What of a case is disclosed to the public: redacted in words and in pictures. */
export type { Block, PictureBlock, TextBlock } from "./blocks";
export { type Disclosed, countsOf, disclosed, disclosedJson, saysNothing } from "./bundle";
export { type CaseToRead, caseBlocks } from "./case-blocks";
export { DisclosureDraft, EMPTY_DISCLOSURE, type Redaction, WHOLE } from "./draft";
export { HIDDEN, disclosedPage, reasonsWords } from "./page";
export { type Pixels, pngOf } from "./png";
export { type Piece, redactor, strayRedactions, timesIn } from "./redact";
export { disclosureWords } from "./words";
