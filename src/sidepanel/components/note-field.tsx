import { useId } from "preact/hooks";
import { NOTE_LENGTH } from "../../domain/casework/annotation";
import { t, tn } from "../../ui/texts";

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
}

// The official hears of the limit only when it comes near.
const NEAR = 500;

/** The note that goes with the capture: plain text. */
export function NoteField({ text, onText }: Props) {
  const id = useId();
  const left = NOTE_LENGTH - text.length;
  return (
    <section class="note" aria-labelledby={`${id}-label`}>
      <h2 id={`${id}-label`}>
        <label for={id}>{t("panelNote")}</label>
      </h2>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        maxLength={NOTE_LENGTH}
        value={text}
        aria-describedby={`${id}-left`}
        onInput={({ currentTarget }) => {
          onText(currentTarget.value);
        }}
      />
      <p id={`${id}-left`} class="soft small" role="status">
        {left <= NEAR && tn("panelNoteLeft", left)}
      </p>
    </section>
  );
}
