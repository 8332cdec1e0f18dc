import type { CaseFile } from "../case-file";
import type { ExportInfo } from "../format";

/** What a report is made from, beside the entries. */
export interface ReportFacts {
  readonly info: ExportInfo;
  readonly file: CaseFile;
  /** Verifier keys, one for each origin. */
  readonly keys: readonly string[];
  /** What the file calls those who stated times, each once. */
  readonly authorities: readonly string[];
}
