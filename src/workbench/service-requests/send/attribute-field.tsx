import type { Attribute } from "../../../domain/casework/service-requests";
import { t } from "../../../ui/texts";
import { TextField } from "../../../ui/text-field";
import { Words } from "../../../ui/words";

interface Props {
  readonly attribute: Attribute;
  readonly answers: readonly string[];
  readonly problem: string | undefined;
  readonly onAnswers: (answers: readonly string[]) => void;
}

/** What a service asks, in its own words and nothing but words: a field of the kind that it says. */
export function AttributeField({ attribute, answers, problem, onAnswers }: Props) {
  const { label, help, datatype, isRequired, isOnlyRead, values } = attribute;
  const name = isRequired ? t("serviceRequired", label) : label;
  const [first = ""] = answers;
  if (isOnlyRead)
    return (
      <p class="service-note">
        <Words>{label}</Words>
      </p>
    );
  if (datatype === "multivaluelist")
    return (
      <fieldset class="service-values">
        <legend>
          <Words>{name}</Words>
        </legend>
        {values.map(({ key, name: value }) => (
          <label key={key} class="check">
            <input
              type="checkbox"
              checked={answers.includes(key)}
              onChange={({ currentTarget }) =>
                onAnswers(currentTarget.checked ? [...answers, key] : answers.filter((one) => one !== key))
              }
            />
            <Words>{value}</Words>
          </label>
        ))}
        <Below help={help} problem={problem} />
      </fieldset>
    );
  if (datatype === "singlevaluelist")
    return (
      <label class="field">
        <Words>{name}</Words>
        <select
          value={first}
          aria-invalid={problem !== undefined}
          onChange={({ currentTarget }) => onAnswers(currentTarget.value === "" ? [] : [currentTarget.value])}
        >
          <option value="">{t("serviceChoose")}</option>
          {values.map(({ key, name: value }) => (
            <option key={key} value={key}>
              {value}
            </option>
          ))}
        </select>
        <Below help={help} problem={problem} />
      </label>
    );
  if (datatype === "datetime")
    return (
      <label class="field">
        <Words>{name}</Words>
        <input
          type="datetime-local"
          aria-invalid={problem !== undefined}
          value={localOf(first)}
          onInput={({ currentTarget }) => onAnswers(currentTarget.value === "" ? [] : [zoned(currentTarget.value)])}
        />
        <Below help={help} problem={problem} />
      </label>
    );
  return (
    <TextField
      label={name}
      value={first}
      hint={help}
      problem={problem}
      onValue={(text) => onAnswers(text === "" ? [] : [text])}
      {...(datatype === "text" && { rows: 3 })}
    />
  );
}

const Below = ({ help, problem }: { readonly help: string; readonly problem: string | undefined }) => (
  <>
    {help !== "" && (
      <small class="soft">
        <Words>{help}</Words>
      </small>
    )}
    {problem !== undefined && <small class="problem">{problem}</small>}
  </>
);

/** “2026-11-05T08:00” of the official's clock as a moment with its zone, as the specification wants them. */
function zoned(local: string): string {
  const at = new Date(local);
  return Number.isNaN(at.getTime()) ? local : at.toISOString().replace(/\.\d+Z$/u, "Z");
}

function localOf(iso: string): string {
  const at = new Date(iso);
  if (iso === "" || Number.isNaN(at.getTime())) return "";
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
