import { LabelIcon } from "../../../ui/label-icon";
import { NoteIcon } from "../../../ui/note-icon";
import { t } from "../../../ui/texts";
import { useReturnFocus } from "../use-return-focus";

export type WhatToWrite = "note" | "label";

interface Props {
  /** What the fact is called. */
  readonly name: string;
  readonly writing: WhatToWrite | undefined;
  readonly onWrite: (what: WhatToWrite) => void;
}

/** Write a note on a captured fact, or put a label on it. */
export function WriteButtons({ name, writing, onWrite }: Props) {
  const note = useReturnFocus<HTMLButtonElement>(writing === "note");
  const label = useReturnFocus<HTMLButtonElement>(writing === "label");
  return (
    <>
      <button
        ref={note}
        type="button"
        class="quiet small icon-button"
        aria-label={t("annotationNoteNamed", name)}
        title={t("annotationNoteDots")}
        onClick={() => {
          onWrite("note");
        }}
      >
        <NoteIcon />
      </button>
      <button
        ref={label}
        type="button"
        class="quiet small icon-button"
        aria-label={t("annotationLabelNamed", name)}
        title={t("annotationLabelDots")}
        onClick={() => {
          onWrite("label");
        }}
      >
        <LabelIcon />
      </button>
    </>
  );
}
