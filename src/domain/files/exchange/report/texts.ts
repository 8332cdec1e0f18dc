import type { ExportInfo } from "../format";
import { wordsOf } from "../words";
import { provenBy } from "./times";

/** `statement.txt`: what the file proves and what it cannot. */
export function statement(info: ExportInfo): string {
  const w = wordsOf(info.language);
  const part = (head: string, items: readonly string[]): string[] => [
    head,
    "",
    ...items.map((item) => `- ${item}`),
    "",
  ];
  return [
    `${w.statement} (${info.caseId})`,
    "",
    ...part(w.proves, provenBy(info)),
    ...part(w.cannot, w.cannotList),
  ].join("\n");
}

export const readme = ({ language, caseId }: ExportInfo): string => wordsOf(language).readme(caseId);
