import { beginningOf, identityOf, saidOf } from "../../domain/evidence/captures";
import { groupBy } from "../../domain/ground/grouping";
import type { Fact } from "../../domain/evidence/reading";
import { isGrownText } from "./grown-text";
import { shortHash } from "./short-hash";

/** A fact of a reading with the key by which it is known again when the same page is read once more. */
export interface KeyedFact {
  readonly key: string;
  readonly fact: Fact;
  /** When the page was last seen to state it, for a fact that it does not state any more. */
  readonly lastRead?: string;
}

/**
 * Every fact with its key. Facts that were there `before` keep theirs, wherever they stand now and also where a text was
 * unfolded; of facts that cannot be told apart by their names, those that say the same go together. New ones that
 * cannot be told apart are numbered in page order.
 */
export function keyed(facts: readonly Fact[], before: readonly KeyedFact[] = []): KeyedFact[] {
  const kept = keptKeys(facts, before);
  const taken = new Set(kept.values());
  return facts.map((fact) => {
    const key = kept.get(fact) ?? freeKey(nameOf(fact), taken);
    taken.add(key);
    return { key, fact };
  });
}

function freeKey(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let n = 1;
  while (taken.has(`${name}.${n}`)) n++;
  return `${name}.${n}`;
}

/** What facts of the page before are among the facts now: the surest likeness first. */
function keptKeys(facts: readonly Fact[], before: readonly KeyedFact[]): Map<Fact, string> {
  const kept = new Map<Fact, string>();
  let left = before;
  for (const alike of [saysOf, nameOf]) {
    const old = groupBy(left, ({ fact }) => alike(fact));
    for (const fact of facts) {
      const match = kept.has(fact) ? undefined : old.get(alike(fact))?.shift();
      if (match) kept.set(fact, match.key);
    }
    const used = new Set(kept.values());
    left = left.filter(({ key }) => !used.has(key));
  }
  for (const fact of left.length > 0 ? facts : []) {
    const grown = kept.has(fact) ? undefined : left.find(({ fact: old }) => hasGrown(old, fact));
    if (grown) kept.set(fact, grown.key);
    left = left.filter((each) => each !== grown);
  }
  return kept;
}

/** Everything a fact says, wherever it stands. */
const saysOf = (fact: Fact): string => JSON.stringify([saidOf(fact), fact.confidence]);

/**
 * A fact's name: its identity, and of a review how it begins. What one person wrote twice on a day would else be told apart
 * by its order alone, and a tick would move to another where the page puts a new one first.
 */
const nameOf = (fact: Fact): string =>
  shortHash(
    JSON.stringify([identityOf(fact), fact.kind === "review" && fact.url === undefined && beginningOf(fact.text)]),
  );

/** The same review, unfolded or folded: by the same person, of the same day, and of the same beginning. */
function hasGrown(old: Fact, now: Fact): boolean {
  return (
    old.kind === "review" &&
    now.kind === "review" &&
    old.subject === now.subject &&
    old.author === now.author &&
    old.date?.raw === now.date?.raw &&
    isGrownText(old.text ?? "", now.text ?? "")
  );
}
