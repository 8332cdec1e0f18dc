import { useState } from "preact/hooks";
import { FOUND_METHODS } from "../../../domain/analysis/patterns";
import type { MeasuredPart, RuleInput } from "../../../domain/casework/rules";
import { ChoiceField } from "../../../ui/choice-field";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { kindWords } from "../../parts/findings/finding-words";
import { inputUnitWords, partName } from "./input-words";

interface Props {
  readonly input: RuleInput;
  readonly parts: readonly MeasuredPart[];
  readonly hosts: readonly string[];
  readonly onInput: (input: RuleInput) => void;
}

/** What of something is looked at, as far as there is a choice; and in what it is told. */
export function InputFields({ input, parts, hosts, onInput }: Props) {
  return (
    <>
      {input.of === "measured" && parts.length > 1 && (
        <ChoiceField
          label={t("rulesConditionPart")}
          value={input.part}
          choices={parts.map((part) => [part, partName(part)])}
          onValue={(part) => onInput({ ...input, part })}
        />
      )}
      {input.of === "reviews" && <ReviewFields input={input} hosts={hosts} onInput={onInput} />}
      {input.of === "naming" && <NamingFields input={input} onInput={onInput} />}
      {input.of === "finding" && <FindingFields input={input} onInput={onInput} />}
      <p class="small soft">{t("rulesConditionUnit", inputUnitWords(input))}</p>
    </>
  );
}

type Of<K extends RuleInput["of"]> = Extract<RuleInput, { of: K }>;

function ReviewFields({ input, hosts, onInput }: Pick<Props, "hosts" | "onInput"> & { readonly input: Of<"reviews"> }) {
  return (
    <>
      <NumberField
        label={t("rulesReviewDays")}
        value={input.days}
        hint={t("rulesReviewDaysHint")}
        onValue={(days) => onInput({ ...input, days })}
      />
      {input.part !== "count" && (
        <>
          <NumberField
            label={t("rulesReviewUnder")}
            value={Math.round(input.under * 100)}
            hint={t("rulesReviewUnderHint")}
            onValue={(under) => onInput({ ...input, under: under / 100 })}
          />
          <ChoiceField
            label={t("rulesConditionPart")}
            value={input.part}
            choices={[
              ["low-share", t("rulesUnitShare")],
              ["low-count", t("rulesUnitCount")],
            ]}
            onValue={(part) => onInput({ ...input, part })}
          />
        </>
      )}
      {hosts.length > 0 && (
        <ChoiceField
          label={t("rulesReviewHost")}
          value={input.host}
          choices={[["", t("compareAllSources")], ...hosts.map((host) => [host, host] as const)]}
          onValue={(host) => onInput({ ...input, host })}
        />
      )}
    </>
  );
}

function NamingFields({ input, onInput }: Pick<Props, "onInput"> & { readonly input: Of<"naming"> }) {
  const [text, setText] = useState(input.words.join(", "));
  return (
    <>
      <TextField
        label={t("rulesNamingWords")}
        value={text}
        hint={t("rulesNamingWordsHint")}
        onValue={(typed) => {
          setText(typed);
          const words = typed.split(",").map((word) => word.trim());
          onInput({ ...input, words: words.filter((word) => word !== "") });
        }}
      />
      <ChoiceField
        label={t("rulesConditionPart")}
        value={input.part}
        choices={[
          ["share", t("rulesUnitShare")],
          ["count", t("rulesUnitCount")],
        ]}
        onValue={(part) => onInput({ ...input, part })}
      />
    </>
  );
}

/** Of a forecast an end or the middle, of the last change how far it went; of findings of a kind how many, or how long ago. */
function FindingFields({ input, onInput }: Pick<Props, "onInput"> & { readonly input: Of<"finding"> }) {
  if (input.part === "expected" || input.part === "low" || input.part === "high")
    return (
      <ChoiceField
        label={t("rulesConditionPart")}
        value={input.part}
        choices={[
          ["low", t("rulesForecastLow")],
          ["expected", t("rulesForecastExpected")],
          ["high", t("rulesForecastHigh")],
        ]}
        onValue={(part) => onInput({ ...input, part })}
      />
    );
  if (input.part === "size") return <p class="small soft">{t("rulesChangeSizeMeans")}</p>;
  const { part } = input;
  return (
    <>
      <ChoiceField
        label={t("rulesFindingKind")}
        value={input.method}
        choices={FOUND_METHODS.map((method) => [method, kindWords(method)])}
        onValue={(method) => onInput({ of: "finding", method, part })}
      />
      <ChoiceField
        label={t("rulesConditionPart")}
        value={part}
        choices={[
          ["count", t("rulesUnitCount")],
          ["days-since", t("rulesFindingSincePart")],
        ]}
        onValue={(chosen) => onInput({ of: "finding", method: input.method, part: chosen })}
      />
    </>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number | null;
  readonly hint?: string;
  readonly onValue: (value: number) => void;
}

/** A whole number to type; what is none leaves what was there. */
export const NumberField = ({ label, value, hint, onValue }: NumberProps) => (
  <TextField
    label={label}
    value={value === null || Number.isNaN(value) ? "" : String(value)}
    {...(hint !== undefined && { hint })}
    onValue={(typed) => {
      const digits = typed.replace(/\D/gu, "").slice(0, 5);
      onValue(digits === "" ? Number.NaN : Number(digits));
    }}
  />
);
