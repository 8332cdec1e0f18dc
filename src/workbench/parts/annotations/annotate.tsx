import { useState } from "preact/hooks";
import { t } from "../../../ui/texts";
import { LabelDialog } from "./label-dialog";
import { LabelIcon } from "../../../ui/label-icon";
import { NoteDialog } from "./note-dialog";
import { NoteIcon } from "../../../ui/note-icon";
import type { Target } from "./target";
import { useAnnotated } from "./with-annotations";

/** So much of what it is on tells which one it is. */
const NAMED_BY = 60;

/** Write a note on a fact or a capture, or put a label of one's own on it: each an entry of its own, which counts for nothing. */
export function Annotate({ target }: { readonly target: Target }) {
  const [open, setOpen] = useState<"note" | "label">();
  if (!useAnnotated()) return null;
  const name = target.name.slice(0, NAMED_BY);
  const close = () => {
    setOpen(undefined);
  };
  return (
    <span class="annotate">
      <button
        type="button"
        class="quiet small icon-button"
        aria-label={t("annotationNoteNamed", name)}
        title={t("annotationNoteDots")}
        onClick={() => {
          setOpen("note");
        }}
      >
        <NoteIcon />
      </button>
      <button
        type="button"
        class="quiet small icon-button"
        aria-label={t("annotationLabelNamed", name)}
        title={t("annotationLabelDots")}
        onClick={() => {
          setOpen("label");
        }}
      >
        <LabelIcon />
      </button>
      {open === "note" && <NoteDialog target={target} onClose={close} />}
      {open === "label" && <LabelDialog target={target} onClose={close} />}
    </span>
  );
}
