/** Two parts of subjects, whichever was named first: the lesser one (by UTF-16 code units) stands first. */
export type Pair = readonly [a: string, b: string];

export const pairOf = (one: string, other: string): Pair => (one < other ? [one, other] : [other, one]);

/** One text for a pair, from which both names can be told apart whatever is in them. */
export const pairKey = (one: string, other: string): string => JSON.stringify(pairOf(one, other));
