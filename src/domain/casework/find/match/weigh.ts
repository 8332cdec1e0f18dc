import { countOf } from "../segment";
import type { Corpus, LoadedSegment } from "./loaded";
import { type Plan, listsFor } from "./plan";

/** How much a document is worth that fulfils each requirement of a plan: the rarer, the more (BM25's inverse document frequency). */
export function rarities(
  { requirements }: Plan,
  segments: readonly LoadedSegment[],
  { documents }: Corpus,
): readonly number[] {
  return requirements.map((requirement) => {
    if (!requirement.isRanked) return 0;
    let holding = 0;
    for (const { lists } of segments) for (const [list] of listsFor(requirement, lists)) holding += countOf(list);
    const having = Math.min(holding, documents);
    return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
  });
}

const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** A word in a name counts as if it were so many times more in the text. */
const HEAD_TIMES = 2;

/** BM25's share of one word in one document. @see Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009, §3.1 */
export function worthOf(times: number, isHead: boolean, lengthRatio: number): number {
  const frequency = times + (isHead ? HEAD_TIMES : 0);
  const saturation = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * lengthRatio);
  return (frequency * (SATURATION + 1)) / (frequency + saturation);
}
