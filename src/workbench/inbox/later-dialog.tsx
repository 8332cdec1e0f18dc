import { useState } from "preact/hooks";
import { dayAfter } from "../../domain/casework/plan";
import type { InboxItem } from "../../storage/reading";
import { formatDay } from "../../ui/dates";
import { FormDialog } from "../../ui/form-dialog";
import { t } from "../../ui/texts";
import { titleWords } from "./item-words";

interface Props {
  readonly item: InboxItem;
  readonly today: string;
  readonly onLater: (until: string) => void;
  readonly onClose: () => void;
}

const WEEK = 7;

/** Until when an item is put off: tomorrow, in a week, or on a day. */
export function LaterDialog({ item, today, onLater, onClose }: Props) {
  const tomorrow = dayAfter(today, 1);
  const inAWeek = dayAfter(today, WEEK);
  const [choice, setChoice] = useState("tomorrow");
  const [day, setDay] = useState(dayAfter(today, WEEK * 2));
  const [problem, setProblem] = useState<string>();
  const until = choice === "tomorrow" ? tomorrow : choice === "week" ? inAWeek : day;
  const choices = [
    ["tomorrow", t("inboxTomorrow", formatDay(tomorrow))],
    ["week", t("inboxInAWeek", formatDay(inAWeek))],
    ["day", t("inboxOnADay")],
  ] as const;
  const submit = () => {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(until) || until <= today) {
      setProblem(t("inboxDayOver"));
      return Promise.resolve(false);
    }
    onLater(until);
    return Promise.resolve(true);
  };
  return (
    <FormDialog
      title={t("inboxLaterTitle")}
      submit={t("inboxLaterDo")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p class="soft" dir="auto">
        {titleWords(item)}
      </p>
      <fieldset class="inbox-later">
        <legend class="unseen">{t("inboxLaterTitle")}</legend>
        {choices.map(([name, words], n) => (
          <label key={name} class="bar">
            <input
              type="radio"
              name="later"
              autofocus={n === 0}
              checked={choice === name}
              onChange={() => {
                setChoice(name);
              }}
            />
            {words}
          </label>
        ))}
        <input
          type="date"
          aria-label={t("inboxDay")}
          value={day}
          min={tomorrow}
          onFocus={() => {
            setChoice("day");
          }}
          onInput={({ currentTarget }) => {
            setDay(currentTarget.value);
          }}
        />
      </fieldset>
      <p class="small soft">{t("inboxLaterHelp")}</p>
    </FormDialog>
  );
}
