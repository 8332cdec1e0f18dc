import type { MatchRelation, Proposal } from "../matching/proposal";

/** Which concept each tag stands for already, and which pictures carry which tags. */
interface Together {
  readonly pictures: ReadonlyMap<string, ReadonlySet<string>>;
  readonly known: ReadonlyMap<string, string>;
}

const LEAST = 3;
const MOST_LIKELY = 0.5;

/**
 * Concepts for tags that no label leads to, from the company they keep: the concept of a tag that stands on nearly the same pictures
 * (Jaccard 0.6 and more, three pictures at least). Never more than even odds: what stands together need not be the same.
 */
export function fromCompany({ pictures, known }: Together, wanted: readonly string[]): ReadonlyMap<string, Proposal> {
  const found = new Map<string, Proposal>();
  for (const tag of wanted) {
    const mine = pictures.get(tag);
    if (!mine || mine.size < LEAST) continue;
    let best: { readonly other: string; readonly share: number } | undefined;
    for (const other of known.keys()) {
      const theirs = pictures.get(other);
      if (!theirs || other === tag || theirs.size < LEAST) continue;
      let both = 0;
      for (const picture of mine) if (theirs.has(picture)) both++;
      const share = both / (mine.size + theirs.size - both);
      if (share >= 0.6 && share > (best?.share ?? 0)) best = { other, share };
    }
    const concept = best && known.get(best.other);
    if (!best || concept === undefined) continue;
    const relation: MatchRelation = "closeMatch";
    const probability = Math.round(best.share * MOST_LIKELY * 10_000) / 10_000;
    found.set(tag, { concept, relation, probability, method: "together", label: best.other });
  }
  return found;
}
