import { useId } from "preact/hooks";
import { type TextKey, t } from "../../ui/texts";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly mono?: boolean;
  readonly text: string;
  readonly mistake: TextKey | undefined;
  readonly onText: (text: string) => void;
}

/** One line about a case, with what is wrong with it. */
export function CaseField({ label, hint, mono = false, text, mistake, onText }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        class={mono ? "id" : undefined}
        dir="auto"
        autocomplete="off"
        value={text}
        aria-invalid={mistake !== undefined}
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget }) => {
          onText(currentTarget.value);
        }}
      />
      <p id={`${id}-help`} class={mistake ? "small bad" : "small soft"}>
        {mistake ? t(mistake) : hint}
      </p>
    </div>
  );
}
