import type { PreparedRecord } from "./prepared";

/** The words of all of a record's names. */
export const nameWords = ({ names }: PreparedRecord): readonly string[] =>
  names.length === 1 ? (names[0]?.words ?? []) : names.flatMap(({ words }) => words);
