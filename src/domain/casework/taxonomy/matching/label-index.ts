import type { Concept, LabelKind, Taxonomy } from "../model";
import { folded, known, squeezed, stemmed, unqualified } from "./forms";

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
  /** The labels in which three letters stand side by side. */
  readonly byTrigram: ReadonlyMap<string, readonly number[]>;
  /** Languages of labels whose words are known here, the most frequent first. */
  readonly languages: readonly string[];
}

const add = (map: Map<string, number[]>, key: string, n: number): void => {
  const held = map.get(key);
  if (held) held.push(n);
  else map.set(key, [n]);
};

/** Three letters side by side, with the word's ends marked. */
export const trigramsOf = (form: string): readonly string[] => {
  const text = ` ${squeezed(form)} `;
  return [...new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, n) => text.slice(n, n + 3)))];
};

/** What labels are looked up in: made once for a taxonomy, some seconds for a hundred thousand concepts. */
export function indexLabels({ concepts }: Taxonomy): LabelIndex {
  const labels: IndexedLabel[] = [];
  const [byForm, bySqueezed, byStem, byTrigram] = [new Map(), new Map(), new Map(), new Map()] as Map<
    string,
    number[]
  >[] as [Map<string, number[]>, Map<string, number[]>, Map<string, number[]>, Map<string, number[]>];
  const counts = new Map<string, number>();
  const take = (concept: Concept, kind: LabelKind, text: string, language: string, isUnqualified: boolean): void => {
    const form = folded(text);
    if (form === "") return;
    const n = labels.push({ concept, kind, text, form, language, isUnqualified }) - 1;
    add(byForm, form, n);
    if (form.includes(" ")) add(bySqueezed, squeezed(form), n);
    const of = known(language);
    if (language !== "") counts.set(language, (counts.get(language) ?? 0) + 1);
    if (of) add(byStem, `${of} ${stemmed(form, of)}`, n);
    else if (language === "") add(byStem, `en ${stemmed(form, "en")}`, n);
    if (form.length >= 5 && form.length <= 60) for (const trigram of trigramsOf(form)) add(byTrigram, trigram, n);
  };
  for (const concept of concepts.values())
    for (const { kind, text, language } of concept.labels) {
      take(concept, kind, text, language, false);
      const bare = unqualified(text);
      if (bare !== undefined) take(concept, kind, bare, language, true);
    }
  const languages = [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
  return { labels, byForm, bySqueezed, byStem, byTrigram, languages };
}
