import { useId } from "preact/hooks";
import { NOTE_LENGTH } from "../../domain/casework/annotation";
import { t, tn } from "../../ui/texts";

interface Props {
  readonly text: string;
  /** Said where all else is cleaned. */
  readonly isKeptAsIs: boolean;
  readonly onText: (text: string) => void;
}

// The official hears of the limit only when it comes near.
const NEAR = 500;

/** The note that goes with the capture: plain text, beside the button. */
export function NoteField({ text, isKeptAsIs, onText }: Props) {
  const id = useId();
  const left = NOTE_LENGTH - text.length;
  return (
    <div class="note">
      <textarea
        rows={1}
        dir="auto"
        aria-label={t("panelNote")}
        placeholder={t("panelNote")}
        maxLength={NOTE_LENGTH}
        value={text}
        aria-describedby={`${id}-left ${id}-kept`}
        onInput={({ currentTarget }) => {
          onText(currentTarget.value);
        }}
      />
      <p id={`${id}-left`} class="soft small" role="status">
        {left <= NEAR && tn("panelNoteLeft", left)}
      </p>
      <p id={`${id}-kept`} class="soft small">
        {isKeptAsIs && t("panelNoteKept")}
      </p>
    </div>
  );
}
