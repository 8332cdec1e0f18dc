import type { ReportWords } from "../../words/report";

/** What stands under a name that is known; nothing under any other, whatever it is. */
export const known = (words: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;

/** What an entry of this type records, in words; `isAgain`: of a case that had been opened before. */
export const typeName = (type: string, { codes }: ReportWords, isAgain = false): string =>
  isAgain ? codes.caseReopened : (known(codes.types, type) ?? codes.otherType);
