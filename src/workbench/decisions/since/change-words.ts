import type { Criterion } from "../../../domain/casework/comparison";
import type { Change, Decision, EvidenceChange } from "../../../domain/casework/decision";
import { formatDay } from "../../../ui/dates";
import { propertyName } from "../../../ui/property-names";
import { formatNumber, t, tn } from "../../../ui/texts";

/** What changed of a decision's evidence, in a sentence: was, and is. */
export function changeWords(change: Change, record: Decision): string {
  switch (change.of) {
    case "option-gone":
      return t("decisionSinceOptionGone", nameOf(record, change.option));
    case "option-new":
      return t("decisionSinceOptionNew");
    case "frame":
      return t("decisionSinceFrame");
    case "weights":
      return t("decisionSinceWeights");
    case "erased":
      return t("decisionSinceErased", String(change.cited + 1));
    default:
      return evidenceWords(change, record);
  }
}

function evidenceWords(change: EvidenceChange, record: Decision): string {
  const name = nameOf(record, change.option);
  const { what, was, is } = sidesOf(change, record);
  switch (change.how) {
    case "changed":
      return t("decisionSinceChanged", name, what, was, is);
    case "new":
      return t("decisionSinceNew", name, what, is);
    case "counted":
      return t("decisionSinceCounted", name, what, is);
    case "parted":
      return t("decisionSinceParted", name, what, was);
    case "gone":
      return t("decisionSinceGone", name, what, was);
  }
}

interface Sides {
  readonly what: string;
  readonly was: string;
  readonly is: string;
}

const both = <T>(
  what: string,
  { was, is }: { readonly was: T | null; readonly is: T | null },
  words: (one: T) => string,
): Sides => ({
  what,
  was: was ? words(was) : "",
  is: is ? words(is) : "",
});

function sidesOf(change: EvidenceChange, record: Decision): Sides {
  switch (change.of) {
    case "ratings":
      return both(t("decisionSinceRating", (change.is ?? change.was)?.host ?? ""), change, ratingSays);
    case "facts": {
      const fact = change.is ?? change.was;
      const what = t("decisionSinceFact", propertyName(fact?.property ?? ""), fact?.host ?? "");
      return both(what, change, ({ text, at, isDoubted }) =>
        [text === "" ? t("decisionSinceOtherWords", formatDay(at)) : text, doubtedWords(isDoubted)]
          .filter((words) => words !== "")
          .join(", "),
      );
    }
    case "own":
      return both((change.is ?? change.was)?.column.head ?? "", change, ({ raw }) => raw);
    case "places":
      return both(t("decisionSincePlace"), change, ({ latitude, longitude }) => `${latitude}°, ${longitude}°`);
    case "judgements": {
      const criterion = criterionOf(record, (change.is ?? change.was)?.criterionId);
      return both(criterion?.name ?? t("decisionJudged"), change, ({ rank }) => gradeOf(criterion, rank));
    }
  }
}

type Rating = NonNullable<Extract<EvidenceChange, { of: "ratings" }>["was"]>;

/** Value, scale, count, how its source is graded and whether it is believed: whatever of it changed is in it. */
function ratingSays({ value, scale, count, reliability, isRemoved, isDoubted }: Rating): string {
  const number = value === null ? t("decisionSinceNoMean") : formatNumber(value);
  return [
    scale && value !== null ? t("computedOnScale", number, formatNumber(scale.best)) : number,
    count === null ? "" : tn("ratingCount", count),
    reliability === null ? "" : t("decisionSinceGraded", reliability),
    isRemoved ? t("decisionSinceRemoved") : "",
    doubtedWords(isDoubted),
  ]
    .filter((words) => words !== "")
    .join(", ");
}

const doubtedWords = (isDoubted: true | undefined): string => (isDoubted ? t("markDoubted") : "");

const gradeOf = (criterion: Criterion | undefined, rank: number): string =>
  (criterion?.unit.as === "grades" ? criterion.unit.grades[rank - 1] : undefined) ?? formatNumber(rank);

const criterionOf = ({ compared }: Decision, id: string | undefined): Criterion | undefined =>
  compared?.criteria.find(({ criterionId }) => criterionId === id);

const nameOf = ({ options }: Decision, option: number): string => options[option]?.name ?? "";
