import { useId } from "preact/hooks";
import type { Meaning, MeaningKind } from "../../../domain/casework/own-data";
import { t } from "../../../ui/texts";
import { kindChoices, partChoices, periodChoices, placeChoices } from "../../parts/own-values/meaning-words";

interface Props {
  /** The column's name, for those who do not see which row they are in. */
  readonly head: string;
  /** Undefined where the column is left out. */
  readonly meaning: Meaning | undefined;
  readonly onMeaning: (meaning: Meaning | undefined) => void;
}

const FRESH: Readonly<Record<MeaningKind, Meaning>> = {
  name: { as: "name" },
  text: { as: "text" },
  date: { as: "date" },
  phone: { as: "phone" },
  web: { as: "web" },
  currency: { as: "currency" },
  identifier: { as: "identifier", scheme: "" },
  address: { as: "address", part: "street" },
  money: { as: "money", currency: "", period: "" },
  number: { as: "number", unit: "" },
  grade: { as: "grade", grades: [t("ownDataGradeBest"), t("ownDataGradeWorst")] },
  coordinates: { as: "coordinates", part: "both" },
};

const OUT = "leave-out";

/** What a column says, and what else there is to say of that. */
export function MeaningFields({ head, meaning, onMeaning }: Props) {
  const kinds = kindChoices();
  return (
    <div class="meaning">
      <Select
        label={t("ownDataMeaningOf", head)}
        value={meaning?.as ?? OUT}
        choices={[[OUT, t("ownDataLeaveOut")], ...kinds]}
        onValue={(kind) => {
          const found = kinds.find(([one]) => one === kind)?.[0];
          onMeaning(found && FRESH[found]);
        }}
      />
      {meaning && <Details head={head} meaning={meaning} onMeaning={onMeaning} />}
    </div>
  );
}

function Details({ head, meaning, onMeaning }: Props & { readonly meaning: Meaning }) {
  switch (meaning.as) {
    case "address":
      return (
        <Select
          label={t("ownDataPartOf", head)}
          value={meaning.part}
          choices={partChoices()}
          onValue={(part) => onMeaning({ ...meaning, part })}
        />
      );
    case "coordinates":
      return (
        <Select
          label={t("ownDataPartOf", head)}
          value={meaning.part}
          choices={placeChoices()}
          onValue={(part) => onMeaning({ ...meaning, part })}
        />
      );
    case "identifier":
      return (
        <Text
          label={t("ownDataSchemeOf", head)}
          hint={t("ownDataScheme")}
          value={meaning.scheme}
          onValue={(scheme) => onMeaning({ ...meaning, scheme: scheme.slice(0, 60) })}
        />
      );
    case "number":
      return (
        <Text
          label={t("ownDataUnitOf", head)}
          hint={t("ownDataUnit")}
          value={meaning.unit}
          onValue={(unit) => onMeaning({ ...meaning, unit: unit.slice(0, 40) })}
        />
      );
    case "money":
      return <MoneyDetails head={head} meaning={meaning} onMeaning={onMeaning} />;
    case "grade":
      return (
        <Text
          label={t("ownDataGradesOf", head)}
          hint={t("ownDataGrades")}
          value={meaning.grades.join(" > ")}
          onValue={(text) => {
            const grades = text.split(">").map((grade) => grade.trim().slice(0, 100));
            onMeaning({ ...meaning, grades: grades.filter((grade) => grade !== "").slice(0, 20) });
          }}
        />
      );
    default:
      return null;
  }
}

type Money = Extract<Meaning, { as: "money" }>;

function MoneyDetails({ head, meaning, onMeaning }: Props & { readonly meaning: Money }) {
  return (
    <>
      <Text
        label={t("ownDataCurrencyOf", head)}
        hint={t("ownDataCurrency")}
        value={meaning.currency}
        onValue={(text) => {
          const currency = text.trim().toUpperCase();
          if (/^(?:[A-Z]{3})?$/u.test(currency)) onMeaning({ ...meaning, currency });
        }}
      />
      <Select
        label={t("ownDataPeriodOf", head)}
        value={meaning.period}
        choices={periodChoices()}
        onValue={(period) => onMeaning({ ...meaning, period })}
      />
    </>
  );
}

interface SelectProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly choices: readonly (readonly [value: V, name: string])[];
  readonly onValue: (value: V) => void;
}

function Select<V extends string>({ label, value, choices, onValue }: SelectProps<V>) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = choices.find(([choice]) => choice === currentTarget.value);
        if (chosen) onValue(chosen[0]);
      }}
    >
      {choices.map(([choice, name]) => (
        <option key={choice} value={choice}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface TextProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Taken when it is left, so that half a word is nothing yet. */
function Text({ label, hint, value, onValue }: TextProps) {
  const id = useId();
  return (
    <input
      id={id}
      type="text"
      dir="auto"
      autocomplete="off"
      aria-label={label}
      placeholder={hint}
      defaultValue={value}
      key={value}
      onChange={({ currentTarget }) => {
        onValue(currentTarget.value);
      }}
    />
  );
}
