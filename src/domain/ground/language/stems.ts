/** The languages whose inflections are known. */
export type Language = "de" | "en";

/** What is left of a folded word without its inflection. */
export function stem(folded: string, language: Language): string {
  if (folded.length < 4) return folded;
  return language === "en" ? folded.replace(/(?<=[^s])s$/u, "") : folded.replace(/(?:ern|en|em|er|es|e|n|s|ts)$/u, "");
}

/** The different stems of a folded word over all languages. */
export const stems = (folded: string): readonly string[] => [...new Set([stem(folded, "en"), stem(folded, "de")])];
