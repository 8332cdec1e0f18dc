import { csvLine } from "../../../casework/own-data";
import type { OpenTable } from "./rows";

/** A table as CSV (RFC 4180) in UTF-8 with a head. What a spreadsheet would run stands behind an apostrophe. */
export const csvOf = ({ columns, rows }: OpenTable): string =>
  [columns.map(({ name }) => name), ...rows].map(csvLine).join("");
