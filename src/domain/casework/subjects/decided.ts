import type { Decided } from "./join-graph";
import type { JoinRow } from "./tables";

/** What a row of the joins says that holds: nothing where what was decided was taken back. */
export const decidedOf = ({ a, b, isJoined = null }: Partial<JoinRow>): readonly Decided[] =>
  a === undefined || b === undefined || isJoined === null ? [] : [{ a, b, isJoined }];
