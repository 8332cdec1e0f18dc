import { groupOf, kindOf } from "../documents/document";
import { kindAt } from "../segment";
import { OUT, type Standing, applyRequirement } from "./apply-requirement";
import { Best, type FoundInGroup } from "./best";
import { fits } from "./fits";
import type { Corpus, LoadedSegment } from "./loaded";
import { phraseIn } from "./phrase";
import type { Phrase, Plan } from "./plan";
import { rarities } from "./weigh";

/** What fulfils a plan in these segments: how many of each group, and the `most` best of each. */
export function searchSegments(
  plan: Plan,
  segments: readonly LoadedSegment[],
  corpus: Corpus,
  most: number,
): readonly FoundInGroup[] {
  const best = new Best(most);
  const rarity = rarities(plan, segments, corpus);
  const averageLength = Math.max(1, corpus.words / Math.max(1, corpus.documents));
  for (const segment of segments) searchSegment(plan, segment, { rarity, averageLength, best });
  return best.taken();
}

interface Search {
  readonly rarity: readonly number[];
  readonly averageLength: number;
  readonly best: Best;
}

function searchSegment(plan: Plan, segment: LoadedSegment, { rarity, averageLength, best }: Search): void {
  const size = segment.end - segment.base;
  const standing: Standing = { fulfilled: new Uint16Array(size), scores: new Float32Array(size) };
  let before = 0;
  plan.requirements.forEach((requirement, n) => {
    applyRequirement(requirement, segment, standing, { before, rarity: rarity[n] ?? 0, averageLength });
    if (!requirement.isNot) before += 1;
  });
  const isWanted = fits(plan, segment.columns);
  for (const phrase of plan.phrases) dropUnlike(phrase, segment, standing.fulfilled, before);
  for (let n = 0; n < size; n += 1) {
    if (standing.fulfilled[n] !== before || !isWanted(n)) continue;
    const kind = kindOf(kindAt(segment.columns, n));
    if (kind) best.add(groupOf(kind), { id: segment.base + n, score: standing.scores[n] ?? 0 });
  }
}

/** Leaves only those in which a phrase stands, or does not. */
function dropUnlike(
  { words, isNot }: Phrase,
  { base, lists }: LoadedSegment,
  fulfilled: Uint16Array,
  all: number,
): void {
  const hasPhrase = phraseIn(words, lists);
  for (let n = 0; n < fulfilled.length; n += 1)
    if (fulfilled[n] === all && hasPhrase(base + n) === isNot) fulfilled[n] = OUT;
}
