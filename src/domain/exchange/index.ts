export { type Chunks, type Source, sourceOf, streamOf } from "./bytes";
export { type CaseFile, type MadeEntry, type ReadEntry, artifactsOf, isMade, readEntry } from "./case-file";
export {
  type CheckpointLine,
  type EntryLine,
  type ExportInfo,
  type ExportLanguage,
  FORMAT,
  LANGUAGES,
  TEMPLATES,
} from "./format";
export { isLocked, locked, unlocked } from "./password";
export { formatProof } from "./proof-text";
export { type Tools, webTools } from "./tools";
export { type Check, type CheckId, type ExchangeFinding } from "./verify/check";
export type { ConfirmedTime } from "./verify/timestamps";
export { type Unreadable, type Verdict, type VerifyOptions, verifyExport } from "./verify/verify-export";
export type { Bundle, BundledToken } from "./write/bundle";
export { type WriteOptions, writeExport } from "./write/write-export";
export { verdictWords } from "./words";
export type { VerdictWords } from "./words/verdict-en";
export { checkWords } from "./words/verdict-line";
