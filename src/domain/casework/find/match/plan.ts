import { stems } from "../../../ground/language";
import type { DayPart, FindQuery, KindPart, QueryPart, RatingPart } from "../query/query";
import { FLAGS, wordKey } from "../segment";

/** One of several lists has to name a document. */
export interface Requirement {
  /** Keys of lists, the most telling first, and how much a document that one of them names is worth. */
  readonly keys: readonly (readonly [key: string, weight: number])[];
  /** Every key that begins so counts as well. */
  readonly prefix?: string;
  /** Which of a word's flags must be set. */
  readonly flags: number;
  readonly isNot: boolean;
  /** Whether how rare it is says how much a document is worth that has it. */
  readonly isRanked: boolean;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly isNot: boolean;
}

export type ColumnPart = RatingPart | DayPart | KindPart;

/** What a document must fulfil. */
export interface Plan {
  readonly requirements: readonly Requirement[];
  readonly phrases: readonly Phrase[];
  readonly columns: readonly ColumnPart[];
}

/** The lists that say whose a document is, for each part of a query that asks for it: one of them has to name it. */
export type OwnerKeys = (part: QueryPart) => readonly string[] | undefined;

const EXACT = 1;
const STEMMED = 0.8;
const BEGUN = 0.6;

export function planOf({ parts }: FindQuery, ownerKeys: OwnerKeys): Plan {
  const phrases = parts.filter((part) => part.type === "phrase");
  return {
    requirements: parts.flatMap((part) => requirementsOf(part, ownerKeys)),
    phrases: phrases.filter(({ words }) => words.length > 1),
    columns: parts.filter((part) => part.type === "rating" || part.type === "day" || part.type === "kind"),
  };
}

function requirementsOf(part: QueryPart, ownerKeys: OwnerKeys): Requirement[] {
  const keys = ownerKeys(part);
  if (keys) return [{ keys: keys.map((key) => [key, 0]), flags: 0, isNot: part.isNot, isRanked: false }];
  if (part.type === "word") return [wordRequirement(part)];
  // What several words say together is looked at where each of them is; without the phrase may be what has them apart.
  if (part.type !== "phrase" || (part.isNot && part.words.length > 1)) return [];
  return part.words.map((word) => ({ keys: [[wordKey(word), EXACT]], flags: 0, isNot: part.isNot, isRanked: true }));
}

const wordRequirement = ({
  word,
  folded,
  isPrefix,
  isNot,
  field,
}: Extract<QueryPart, { type: "word" }>): Requirement => ({
  keys: stems(word).map((term) => [wordKey(term), term === folded ? EXACT : STEMMED]),
  ...(isPrefix && { prefix: wordKey(folded) }),
  flags: field ? FLAGS[field] : 0,
  isNot,
  isRanked: true,
});

/** The lists of a segment that a requirement is about, with what each is worth. */
export function listsFor(
  { keys, prefix }: Requirement,
  lists: ReadonlyMap<string, Uint8Array>,
): (readonly [list: Uint8Array, weight: number])[] {
  const found = keys.flatMap(([key, weight]) => {
    const list = lists.get(key);
    return list ? [[list, weight] as const] : [];
  });
  if (prefix === undefined) return found;
  const named = new Set(keys.map(([key]) => key));
  for (const [key, list] of lists) if (key.startsWith(prefix) && !named.has(key)) found.push([list, BEGUN]);
  return found;
}
