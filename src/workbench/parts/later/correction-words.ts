import type { FactCorrection } from "../../../domain/evidence/captures";
import type { PageDate, Rating } from "../../../domain/evidence/reading";
import { fieldName } from "../../../ui/field-names";
import { ratingWords } from "../../../ui/rating-words";
import { formatNumber, t } from "../../../ui/texts";

type Answer = NonNullable<Extract<FactCorrection, { kind: "review" }>["answer"]>;
type Value = string | number | Rating | PageDate | Answer | null | undefined;

/** What a correction says in the place of what was captured, field by field. */
export function correctionWords({ kind: _kind, ...fields }: FactCorrection): string {
  const said = Object.entries<Value>(fields).map(([name, value]) => {
    const label = name === "rating" ? t("caseViewRating") : name === "answer" ? t("factAnswer") : fieldName(name);
    return `${label}: ${wordsOf(value)}`;
  });
  return said.join("; ");
}

function wordsOf(value: Value): string {
  if (value === null || value === undefined) return t("factNothing");
  if (typeof value === "number") return formatNumber(value);
  if (typeof value === "string") return value;
  if (isAnswer(value)) return [value.text, value.author, value.date?.raw].filter(Boolean).join(" · ");
  return isDate(value) ? value.raw : ratingWords(value);
}

const isAnswer = (value: Rating | PageDate | Answer): value is Answer => "text" in value;

/** A date as corrected has its words, and its day where that can be told; a rating has a value or a scale besides. */
const isDate = (value: Rating | PageDate): value is PageDate =>
  Object.keys(value).every((name) => name === "raw" || name === "iso" || name === "edtf");
