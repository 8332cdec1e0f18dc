import type { Provenance } from "../domain/evidence/reading";
import { language, t } from "./texts";

/** The names of markup languages are names: the same in every language. */
const MARKUP: ReadonlyMap<string, string> = new Map([
  ["json-ld", "JSON-LD"],
  ["microdata", "microdata"],
  ["rdfa", "RDFa"],
  ["microformats", "microformats"],
  ["open-graph", "Open Graph"],
]);

/** In words, where on the page a fact was read: "The page says so in its markup (JSON-LD and microdata)." */
export function whereRead(provenance: readonly Provenance[]): string {
  const syntaxes = [...new Set(provenance.map(({ syntax }) => syntax))];
  const names = syntaxes.flatMap((syntax) => MARKUP.get(syntax) ?? []);
  const markup = new Intl.ListFormat(language(), { type: "conjunction" }).format(names);
  const inText = syntaxes.some((syntax) => !MARKUP.has(syntax));
  if (!markup) return t("factReadInText");
  return t(inText ? "factReadInMarkupAndText" : "factReadInMarkup", markup);
}
