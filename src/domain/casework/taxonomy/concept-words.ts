import type { Concept, Taxonomy, Words } from "./model";

/** How well a language fits, the first of `languages` best: a sub-tag (`de-AT`) fits its language. */
function rankOf(language: string, languages: readonly string[]): number {
  const exact = languages.indexOf(language);
  if (exact >= 0) return exact;
  const base = languages.indexOf(language.split("-")[0] ?? "");
  return base >= 0 ? base + 0.5 : language === "" ? languages.length : languages.length + 1;
}

/** The words that fit these languages best; the address's last part where there are none. */
export function bestWords(words: readonly Words[], iri: string, languages: readonly string[]): string {
  let best: Words | undefined;
  for (const one of words)
    if (one.text !== "" && (!best || rankOf(one.language, languages) < rankOf(best.language, languages))) best = one;
  return best?.text ?? /[^/#]+$/u.exec(iri)?.[0] ?? iri;
}

/** What a concept is called: its preferred label, another one where it has none. */
export function conceptName({ labels, iri }: Concept, languages: readonly string[]): string {
  const preferred = labels.filter(({ kind }) => kind === "pref");
  return bestWords(preferred.length > 0 ? preferred : labels.filter(({ kind }) => kind === "alt"), iri, languages);
}

const MOST_STEPS = 12;

/**
 * The names of what stands above a concept, the topmost first: of several parents, the first that leads on. A cycle ends where it
 * began.
 */
export function pathAbove(taxonomy: Taxonomy, concept: Concept, languages: readonly string[]): readonly string[] {
  const path: string[] = [];
  const seen = new Set([concept.iri]);
  let at: Concept | undefined = concept;
  while (path.length < MOST_STEPS) {
    const parent: Concept | undefined = at.broader
      .filter((iri) => !seen.has(iri))
      .map((iri) => taxonomy.concepts.get(iri))
      .find((one) => one !== undefined);
    if (!parent) break;
    seen.add(parent.iri);
    path.unshift(conceptName(parent, languages));
    at = parent;
  }
  return path;
}
