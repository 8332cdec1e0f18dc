import { useId } from "preact/hooks";
import type { ScoreTyped } from "../../../platform/kept";
import { formatNumber, t } from "../../../ui/texts";
import { isScored, lacksReason, needsReason } from "./typed-card";

const SCORES = [0, 1, 2, 3] as const;

interface Props {
  /** The requirement. */
  readonly name: string;
  readonly typed: ScoreTyped;
  readonly onGiven: (part: Partial<ScoreTyped>) => void;
}

/** One officer's score of one requirement: by the pointer, by the keys 0 to 3, with a reason where one is due. */
export function ScoreField({ name, typed, onGiven }: Props) {
  const id = useId();
  const give = (score: ScoreTyped["score"]) => onGiven({ score, isLeftOut: false });
  return (
    <div class="score-field">
      <div
        class="score-seg"
        role="radiogroup"
        aria-label={t("scorecardScoreOf", name)}
        onKeyDown={(event) => {
          const score = SCORES.find((one) => String(one) === event.key);
          if (score !== undefined) give(score);
          else if (event.key === "ArrowDown") step(event, 1);
          else if (event.key === "ArrowUp") step(event, -1);
          else return;
          event.preventDefault();
        }}
      >
        {SCORES.map((score) => (
          <label key={score}>
            <input type="radio" name={id} checked={typed.score === score} onChange={() => give(score)} />
            <span>{formatNumber(score)}</span>
          </label>
        ))}
        <label class="score-none">
          <input
            type="radio"
            name={id}
            checked={typed.isLeftOut}
            onChange={() => onGiven({ score: null, isLeftOut: true })}
          />
          <span>{t("scorecardNoScore")}</span>
        </label>
      </div>
      {isScored(typed) ? (
        <input
          type="text"
          class="score-reason"
          dir="auto"
          maxLength={1_000}
          autocomplete="off"
          aria-label={t("scorecardReasonOf", name)}
          placeholder={t(needsReason(typed) ? "scorecardReasonDue" : "scorecardReasonMaybe")}
          aria-invalid={lacksReason(typed)}
          value={typed.reason}
          onInput={({ currentTarget }) => {
            onGiven({ reason: currentTarget.value });
          }}
        />
      ) : (
        <p class="small warn">▲ {t("scorecardNotYet")}</p>
      )}
    </div>
  );
}

/** The keyboard goes from one requirement to the next. */
function step(event: KeyboardEvent, by: 1 | -1): void {
  const here = event.currentTarget instanceof Element ? event.currentTarget : undefined;
  const all = [...(here?.closest("table")?.querySelectorAll(".score-seg") ?? [])];
  const next = all[all.findIndex((one) => one === here) + by];
  const field = next?.querySelector<HTMLInputElement>("input:checked") ?? next?.querySelector("input");
  field?.focus();
}
