import { type JoinGrounds, subjectsJoined, subjectsParted, subjectsReopened } from "../../../domain/casework/subjects";
import type { Perform } from "../../../messaging";
import type { SuggestionRow } from "../../../storage/reading";

/** What spoke for and against, as the log keeps it with the decision. */
const groundsOf = ({ weight, probability, prior, signals }: SuggestionRow): JoinGrounds => ({
  weight,
  probability,
  prior,
  signals: signals.map(({ field, level, weight: bits }) => ({ field, level, weight: bits })),
});

export const joinSuggested = (perform: Perform, row: SuggestionRow, reason: string) =>
  perform(subjectsJoined, { a: row.a, b: row.b, reason, grounds: groundsOf(row) });

export const refuseSuggested = (perform: Perform, { a, b }: SuggestionRow, reason: string) =>
  perform(subjectsParted, { a: [a], b: [b], reason });

/** Nothing is decided any more of these, and they are suggested again. */
export const openAgain = (perform: Perform, rows: readonly Pick<SuggestionRow, "a" | "b">[]) =>
  perform(subjectsReopened, { pairs: rows.map(({ a, b }) => ({ a, b })), reason: "" });
