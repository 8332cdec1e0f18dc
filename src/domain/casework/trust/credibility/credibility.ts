/**
 * How credible a single fact is, whoever says it: the Admiralty code's second sign, 1 confirmed by other sources, 2 probably
 * true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
 */
export const CREDIBILITY = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITY)[number];
