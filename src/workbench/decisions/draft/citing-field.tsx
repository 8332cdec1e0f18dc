import { useId, useRef } from "preact/hooks";
import { t } from "../../../ui/texts";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly onValue: (value: string) => void;
  /** Asked to cite something at this place of the text. */
  readonly onCite: (at: number, field: HTMLTextAreaElement) => void;
}

/** A text that cites: evidence is put in where the cursor stands, as a number in brackets. */
export function CitingField({ label, value, rows, hint, problem, onValue, onCite }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="field decision-citing">
      <label for={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={rows}
        dir="auto"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
        onInput={({ currentTarget }) => {
          onValue(currentTarget.value);
        }}
      />
      <p class="decision-cite">
        <button
          type="button"
          class="quiet small"
          aria-label={t("decisionCiteIn", label)}
          onClick={() => {
            if (field.current) onCite(field.current.selectionStart, field.current);
          }}
        >
          {t("decisionCite")}
        </button>
        <span id={`${id}-hint`} class="small soft">
          {hint}
        </span>
      </p>
      <p id={`${id}-problem`} class="small problem">
        {problem}
      </p>
    </div>
  );
}
