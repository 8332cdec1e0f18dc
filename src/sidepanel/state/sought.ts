import type { AnswerOf, ShowFailure } from "../../messaging";

/** What came of looking for a fact on its page. */
export type SoughtState =
  | "shown"
  /** Found, but its words there are no longer quite those that were read. */
  | "changed"
  /** Short words like its own stand near other facts of it. */
  | "perhaps"
  | Exclude<ShowFailure["code"], "page-moved">;

/** The fact that was looked for last, and whether the official asked for it or only pointed at it. */
export interface LastSought {
  readonly key: string;
  readonly as: SoughtState;
  readonly isAsked: boolean;
}

type Found = Extract<AnswerOf<"showFact">, { ok: true }>["value"];

const FAILED = ["orphan", "not-shown", "unsure", "busy"] as const satisfies readonly ShowFailure["code"][];

/** Whether a failure says what came of it; one of the panel or the background does not. */
export const isSought = (code: string): code is (typeof FAILED)[number] => FAILED.some((each) => each === code);

export function foundAs({ how }: Found): SoughtState {
  if (how === "near") return "perhaps";
  return how === "fuzzy" ? "changed" : "shown";
}
