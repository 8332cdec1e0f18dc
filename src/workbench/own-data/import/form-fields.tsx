import { useId } from "preact/hooks";
import type { TableGuess } from "../../../domain/casework/own-data";
import {
  type DateOrder,
  type DecimalMark,
  ENCODINGS,
  SEPARATORS,
  type Look,
  type TableForm,
} from "../../../domain/casework/table-files";
import { ChoiceField } from "../../../ui/choice-field";
import { type TextKey, t } from "../../../ui/texts";

interface Props {
  readonly seen: Look;
  readonly guess: TableGuess<unknown>;
  readonly onChoose: (part: Partial<TableForm>) => void;
}

const SIGNS: Readonly<Record<string, TextKey>> = {
  ",": "ownDataSignComma",
  ";": "ownDataSignSemicolon",
  "\t": "ownDataSignTab",
  "|": "ownDataSignBar",
  " ": "ownDataSignSpace",
  ":": "ownDataSignColon",
  "^": "ownDataSignCaret",
  "~": "ownDataSignTilde",
  '"': "ownDataSignDouble",
  "'": "ownDataSignSingle",
  "": "ownDataSignNone",
};

const sign = (of: string): string => {
  const key = SIGNS[of];
  return key ? t(key) : of;
};

const withOwn = (all: readonly string[], own: string): (readonly [string, string])[] =>
  [...new Set([own, ...all])].map((one) => [one, sign(one)]);

/** How the file is read, as it was found: each part can be changed. */
export function FormFields({ seen: { sheets }, guess: { form, isSure }, onChoose }: Props) {
  const isText = form.kind === "text";
  return (
    <div class="filters">
      {isText && (
        <>
          <ChoiceField
            label={t("ownDataEncoding")}
            value={form.encoding}
            choices={[...new Set([form.encoding, ...ENCODINGS])].map((one) => [one, one])}
            onValue={(encoding) => onChoose({ encoding })}
          />
          <ChoiceField
            label={t("ownDataSeparator")}
            value={form.separator}
            choices={withOwn(SEPARATORS, form.separator)}
            onValue={(separator) => onChoose({ separator })}
          />
          <ChoiceField
            label={t("ownDataQuote")}
            value={form.quote}
            choices={withOwn(['"', "'", ""], form.quote)}
            onValue={(quote) => onChoose({ quote, escape: quote })}
          />
        </>
      )}
      {sheets.length > 1 && (
        <ChoiceField
          label={t("ownDataSheet")}
          value={form.sheet}
          choices={sheets.map((sheet) => [sheet, sheet])}
          onValue={(sheet) => onChoose({ sheet })}
        />
      )}
      {form.kind !== "ocds" && <HeadFields form={form} onChoose={onChoose} />}
      <ChoiceField
        label={label("ownDataDecimal", isSure.decimal)}
        value={form.decimal}
        choices={DECIMALS.map(([one, key]) => [one, t(key)])}
        onValue={(decimal) => onChoose({ decimal })}
      />
      <ChoiceField
        label={label("ownDataDates", isSure.dates)}
        value={form.dates}
        choices={ORDERS.map(([one, key]) => [one, t(key)])}
        onValue={(dates) => onChoose({ dates })}
      />
    </div>
  );
}

/** What the first rows leave open says so. */
const label = (key: TextKey, isSure: boolean): string => (isSure ? t(key) : t("ownDataUnsure", t(key)));

const DECIMALS: readonly (readonly [DecimalMark, TextKey])[] = [
  [".", "ownDataDecimalPoint"],
  [",", "ownDataDecimalComma"],
];
const ORDERS: readonly (readonly [DateOrder, TextKey])[] = [
  ["dmy", "ownDataDatesDmy"],
  ["mdy", "ownDataDatesMdy"],
  ["ymd", "ownDataDatesYmd"],
];

const HEADS: readonly (readonly [string, TextKey])[] = [
  ["0", "ownDataHeadsNone"],
  ["1", "ownDataHeadsOne"],
  ["2", "ownDataHeadsTwo"],
  ["3", "ownDataHeadsThree"],
];

function HeadFields({ form, onChoose }: { readonly form: TableForm; readonly onChoose: Props["onChoose"] }) {
  const id = useId();
  return (
    <>
      <div class="field">
        <label for={id}>{t("ownDataSkip")}</label>
        <input
          id={id}
          type="number"
          min={0}
          max={10_000}
          value={form.skip}
          onChange={({ currentTarget }) => {
            const skip = Number(currentTarget.value);
            if (Number.isInteger(skip) && skip >= 0) onChoose({ skip });
          }}
        />
      </div>
      <ChoiceField
        label={t("ownDataHeads")}
        value={String(form.heads)}
        choices={HEADS.map(([one, key]) => [one, t(key)])}
        onValue={(heads) => onChoose({ heads: Number(heads) })}
      />
    </>
  );
}
