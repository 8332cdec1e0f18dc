import type { Answer } from "../domain/evidence/reading";
import { Clamped } from "./clamped";
import { Inferred } from "./inferred";
import { DateWords } from "./page-date";
import { t } from "./texts";
import { Words } from "./words";

interface Props {
  readonly answer: Answer | undefined;
  /** The name of the review, for the button that unfolds the answer. */
  readonly of: string;
  /** Whether a person put it right. */
  readonly isCorrected?: boolean | undefined;
}

/** What was answered to a review, apart from what the review says: whose answer it is, of which day, and its words. */
export function AnswerWords({ answer, of, isCorrected = false }: Props) {
  if (!answer) return null;
  return (
    <div class="review-answer">
      <p class="small soft">
        <b>
          <Words>{answerName(answer)}</Words>
        </b>
        {answer.date && (
          <>
            {" · "}
            <DateWords date={answer.date} />
          </>
        )}{" "}
        {!isCorrected && <Inferred of={answer} />}
      </p>
      <Clamped text={answer.text} of={t("factAnswerTo", of)} />
    </div>
  );
}

/** Whose answer it is, as far as the page says so. */
export function answerName({ author, bySubject }: Pick<Answer, "author" | "bySubject">): string {
  if (author !== undefined) return t("factAnswerOf", author);
  return t(bySubject ? "factAnswerOfSubject" : "factAnswer");
}
