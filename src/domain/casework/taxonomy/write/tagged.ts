import type { MatchRelation } from "../matching/proposal";
import type { TagAnswer } from "../tables";

/** A picture that carries a tag. */
export interface TaggedPicture {
  /** Its address; the page on which it was captured where it has none of its own. */
  readonly url: string;
  readonly name: string;
  readonly number: string;
  readonly host: string;
}

/** A tag that was answered, with all that goes out with it. */
export interface AnsweredTag {
  readonly tag: string;
  readonly answer: TagAnswer;
  readonly concept: string;
  readonly conceptLabel: string;
  readonly relation: MatchRelation | null;
  readonly probability: number | null;
  readonly broader: string;
  readonly answeredAt: string;
  readonly people: number;
  readonly pictures: readonly TaggedPicture[];
}

/** Those that enter the catalogue. */
export const isTerm = ({ answer }: Pick<AnsweredTag, "answer">): boolean =>
  answer === "accepted" || answer === "mapped" || answer === "proposed";
