import type { AnswerOf, ShowFailure } from "../../messaging";

/** What came of looking for a fact on its page. */
export type SoughtState =
  | "shown"
  /** Found, but its words there are no longer quite those that were read. */
  | "changed"
  | Exclude<ShowFailure["code"], "page-moved">;

/** The fact that was looked for last, and whether the official asked for it or only pointed at it. */
export interface LastSought {
  readonly key: string;
  readonly as: SoughtState;
  readonly isAsked: boolean;
}

type Found = Extract<AnswerOf<"showFact">, { ok: true }>["value"];

export const foundAs = ({ how }: Found): SoughtState => (how === "fuzzy" ? "changed" : "shown");
