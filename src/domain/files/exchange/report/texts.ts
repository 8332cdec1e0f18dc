import type { ExportInfo } from "../format";
import { wordsOf } from "../words";

/** `statement.txt`: what the file proves and what it cannot. */
export function statement({ language, caseId }: ExportInfo): string {
  const w = wordsOf(language);
  const part = (head: string, items: readonly string[]): string[] => [
    head,
    "",
    ...items.map((item) => `- ${item}`),
    "",
  ];
  return [`${w.statement} (${caseId})`, "", ...part(w.proves, w.provesList), ...part(w.cannot, w.cannotList)].join(
    "\n",
  );
}

export const readme = ({ language, caseId }: ExportInfo): string => wordsOf(language).readme(caseId);
