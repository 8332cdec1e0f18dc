import type { Withheld } from "../domain/evidence/captures";
import { type TextKey, formatNumber, kept, t } from "./texts";

const NAMES: Readonly<Record<Withheld["kind"], TextKey>> = {
  age: "withheldAge",
  "birth-date": "withheldBirthDate",
  sex: "withheldSex",
  ethnicity: "withheldEthnicity",
  nationality: "withheldNationality",
  religion: "withheldReligion",
  belief: "withheldBelief",
  union: "withheldUnion",
  politics: "withheldPolitics",
  health: "withheldHealth",
  disability: "withheldDisability",
  pregnancy: "withheldPregnancy",
  family: "withheldFamily",
  "sexual-orientation": "withheldSexualOrientation",
  photo: "withheldPhoto",
};

const lists = kept((of) => new Intl.ListFormat(of, { type: "conjunction" }));

/** What was withheld of a person, by kind and how often it stood there: "Date of birth, health (2) and photo". */
export const withheldWords = (kinds: readonly Withheld[]): string =>
  lists().format(
    kinds.map(({ kind, count }) =>
      count === 1 ? t(NAMES[kind]) : t("withheldTimes", t(NAMES[kind]), formatNumber(count)),
    ),
  );
