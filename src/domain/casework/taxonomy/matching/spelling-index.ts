import { editsBetween, squeezed } from "./forms";
import type { IndexedLabel } from "./label-index";

/** Labels that are a slip of the finger away from what was typed, with how many slips. */
export type FindNear = (typed: string, most: number) => readonly (readonly [label: IndexedLabel, edits: number])[];

const [SHORTEST, LONGEST] = [4, 40];

/** Three letters side by side, with the word's ends marked. */
const trigramsOf = (typed: string): readonly string[] => {
  const text = ` ${typed} `;
  return [...new Set(Array.from({ length: text.length - 2 }, (_, n) => text.slice(n, n + 3)))];
};

/**
 * Labels by their trigrams and lengths. One slip changes four of them at most, so that of any 4 n + 1 one is in every label that is n slips
 * away: only the labels of the rarest so many are looked at (prefix filtering).
 */
export function indexSpelling(labels: readonly IndexedLabel[]): FindNear {
  const typedOf: string[] = [];
  const byTrigram = new Map<string, number[]>();
  labels.forEach(({ form, isUnqualified }, n) => {
    const typed = squeezed(form);
    typedOf.push(typed);
    if (isUnqualified || typed.length < SHORTEST || typed.length > LONGEST) return;
    for (const name of trigramsOf(typed)) {
      const trigram = `${name}${typed.length}`;
      const held = byTrigram.get(trigram);
      if (held) held.push(n);
      else byTrigram.set(trigram, [n]);
    }
  });
  return (typed, most) => {
    if (typed.length < SHORTEST || typed.length > LONGEST) return [];
    const trigrams = trigramsOf(typed);
    const found: [IndexedLabel, number][] = [];
    for (let length = typed.length - most; length <= typed.length + most; length++) {
      const postings = trigrams.map((trigram) => byTrigram.get(`${trigram}${length}`) ?? []);
      const rarest = postings.sort((a, b) => a.length - b.length).slice(0, 4 * most + 1);
      const seen = new Set<number>();
      for (const posting of rarest)
        for (const n of posting) {
          const [label, other = ""] = [labels[n], typedOf[n]];
          if (!label || seen.has(n) || other === typed) continue;
          seen.add(n);
          const edits = editsBetween(typed, other, most);
          if (edits <= most) found.push([label, edits]);
        }
    }
    return found;
  };
}
