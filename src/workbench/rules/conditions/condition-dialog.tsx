import { useId, useState } from "preact/hooks";
import * as v from "valibot";
import { type Binding, BindingsV2, type RuleInput } from "../../../domain/casework/rules";
import { now } from "../../../platform";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { type TextKey, t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { type Choice, choicesFrom, hostsIn } from "./choices";
import { feelName } from "./feel-name";
import { InputFields } from "./input-fields";
import { inputName } from "./input-words";

interface Props {
  /** The name that is to stand for something; a new one where it is left out. */
  readonly name?: string | undefined;
  readonly taken: readonly string[];
  readonly onChoose: (binding: Binding, label: string) => void;
  readonly onClose: () => void;
}

const GROUPS: Readonly<Record<Choice["group"], TextKey>> = {
  ratings: "compareGroupRatings",
  reviews: "rulesGroupReviews",
  own: "compareGroupOwn",
  facts: "compareGroupFacts",
  findings: "rulesGroupFindings",
  time: "rulesGroupTime",
};
const GROUP_ORDER = ["ratings", "reviews", "own", "facts", "findings", "time"] as const;

/** Say what a column looks at: what outside communities, the agency's tables and the calendar tell of a subject. */
export function ConditionDialog({ name, taken, onChoose, onClose }: Props) {
  const id = useId();
  const choices = useLive((db) => choicesFrom(db, now()), []) ?? [];
  const [key, setKey] = useState("");
  const [input, setInput] = useState<RuleInput>();
  const [label, setLabel] = useState("");
  const [isTried, setTried] = useState(false);
  const choice = choices.find((one) => one.key === key);
  const called = label.trim() || (input ? inputName(input) : "");
  const binding = input && { name: name ?? feelName(called, taken), input };
  const isReady = binding !== undefined && v.is(BindingsV2, [binding]);
  const submit = () => {
    setTried(true);
    if (isReady) onChoose(binding, called.slice(0, 200));
    return Promise.resolve(isReady);
  };
  return (
    <FormDialog
      title={name === undefined ? t("rulesConditionTitle") : t("rulesBindTitle", name)}
      submit={t(name === undefined ? "rulesConditionAdd" : "rulesBind")}
      problem={isTried && !isReady ? t("rulesConditionMissing") : undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <div class="field">
        <label for={id}>{t("rulesConditionWhat")}</label>
        <select
          id={id}
          value={key}
          onChange={({ currentTarget: { value } }) => {
            setKey(value);
            setInput(choices.find((one) => one.key === value)?.input);
          }}
        >
          <option value="">{t("compareChoose")}</option>
          {GROUP_ORDER.map((group) => {
            const within = choices.filter((one) => one.group === group);
            return (
              within.length > 0 && (
                <optgroup key={group} label={t(GROUPS[group])}>
                  {within.map((one) => (
                    <option key={one.key} value={one.key}>
                      {one.name}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
        </select>
      </div>
      {choice && input && (
        <>
          <InputFields input={input} parts={choice.parts} hosts={hostsIn(choices)} onInput={setInput} />
          {name === undefined && (
            <TextField
              label={t("rulesConditionLabel")}
              value={label}
              hint={t("rulesConditionLabelHint", called)}
              onValue={setLabel}
            />
          )}
          {binding && <p class="small soft">{t("rulesConditionName", binding.name)}</p>}
        </>
      )}
    </FormDialog>
  );
}
