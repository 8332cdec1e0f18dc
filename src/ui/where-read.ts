import { isMarkup } from "../domain/evidence/captures";
import type { Provenance } from "../domain/evidence/reading";
import { t } from "./texts";

/** The names of markup languages are names: the same in every language. */
const MARKUP: ReadonlyMap<string, string> = new Map([
  ["json-ld", "JSON-LD"],
  ["microdata", "microdata"],
  ["rdfa", "RDFa"],
  ["microformats", "microformats"],
  ["open-graph", "Open Graph"],
]);

/** Forms of files that people export of themselves; names, too. */
const FILES: ReadonlyMap<string, string> = new Map([
  ["linkedin-export", "LinkedIn"],
  ["json-resume", "JSON Resume"],
  ["europass-json", "Europass JSON"],
  ["europass-xml", "Europass XML"],
]);

/** What the form of a file is called. */
export const fileFormatName = (format: string): string => FILES.get(format) ?? format;

/** In words, where on the page a fact was read: in what it gives to search engines, in what it shows, or in both. */
export function whereRead(provenance: readonly Provenance[]): string {
  if (provenance.length > 0 && provenance.every(({ syntax }) => FILES.has(syntax))) return t("factReadInFile");
  const inMarkup = provenance.some(({ syntax }) => isMarkup(syntax));
  const inText = provenance.some(({ syntax }) => !isMarkup(syntax));
  if (!inMarkup) return t("factReadInText");
  return t(inText ? "factReadInMarkupAndText" : "factReadInMarkup");
}

/** What a way to write facts down is called, for whoever knows it. */
export function markupName(syntax: string): string {
  if (syntax === "selection") return t("factMarkedByHand");
  return syntax === "page" ? t("factOfThePage") : (MARKUP.get(syntax) ?? fileFormatName(syntax));
}
