import type { Concept, LabelKind, Taxonomy } from "../model";
import { folded, known, squeezed, stemmer, unqualified } from "./forms";

/** A label with the concept that it names. */
export interface IndexedLabel {
  readonly concept: Concept;
  readonly kind: LabelKind;
  readonly text: string;
  readonly form: string;
  readonly language: string;
  /** Whether what tells it from its namesakes was left out. */
  readonly isUnqualified: boolean;
}

/** The labels of a taxonomy by the forms under which they are looked for. */
export interface LabelIndex {
  readonly labels: readonly IndexedLabel[];
  readonly byForm: ReadonlyMap<string, readonly number[]>;
  readonly bySqueezed: ReadonlyMap<string, readonly number[]>;
  /** By language and stem: `de haus`. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** Labels of several words, by their last one. */
  readonly byLast: ReadonlyMap<string, readonly number[]>;
  /** Languages of labels whose words are known here, the most frequent first. */
  readonly languages: readonly string[];
}

const add = (map: Map<string, number[]>, key: string, n: number): void => {
  const held = map.get(key);
  if (held) held.push(n);
  else map.set(key, [n]);
};

/** What labels are looked up in: made once for a taxonomy, some seconds for a hundred thousand concepts. */
export function indexLabels({ concepts }: Taxonomy): LabelIndex {
  const labels: IndexedLabel[] = [];
  const byForm = new Map<string, number[]>();
  const bySqueezed = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  const byLast = new Map<string, number[]>();
  const stemOf = stemmer();
  const counts = new Map<string, number>();
  const take = (concept: Concept, kind: LabelKind, text: string, language: string, isUnqualified: boolean): void => {
    const form = folded(text);
    if (form === "") return;
    const n = labels.push({ concept, kind, text, form, language, isUnqualified }) - 1;
    add(byForm, form, n);
    if (form.includes(" ")) {
      add(bySqueezed, squeezed(form), n);
      if (kind === "pref" && !isUnqualified) add(byLast, form.slice(form.lastIndexOf(" ") + 1), n);
    }
    const of = known(language);
    if (language !== "") counts.set(language, (counts.get(language) ?? 0) + 1);
    if (of) add(byStem, `${of} ${stemOf(form, of)}`, n);
    else if (language === "") add(byStem, `en ${stemOf(form, "en")}`, n);
  };
  for (const concept of concepts.values())
    for (const { kind, text, language } of concept.labels) {
      take(concept, kind, text, language, false);
      const bare = unqualified(text);
      if (bare !== undefined) take(concept, kind, bare, language, true);
    }
  const languages = [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
  return { labels, byForm, bySqueezed, byStem, byLast, languages };
}
