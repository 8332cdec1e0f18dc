import type { ForeignNotes } from "./foreign-notes";
import { LabelIcon } from "../../ui/label-icon";
import { NoteIcon } from "../../ui/note-icon";
import { formatMoment } from "../../ui/dates";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";

interface Props {
  readonly notes: ForeignNotes;
  readonly captureId: string;
  /** The fact's number; null for the capture itself. */
  readonly fact: number | null;
}

/** What the sender's officials wrote on a capture or a fact of it: said to be theirs, and not to be changed here. */
export function SenderWrote({ notes, captureId, fact }: Props) {
  const own = notes(captureId, fact);
  if (own.labels.length + own.notes.length === 0) return null;
  return (
    <ul class="sender-wrote small">
      {own.labels.map(({ folded, label = "" }) => (
        <li key={folded}>
          <LabelIcon /> <span class="soft">{t("exchangeSenderLabel")}</span> <Words>{label}</Words>
        </li>
      ))}
      {own.notes.map(({ noteId, text = "", addedAt = "", revisedAt }) => (
        <li key={noteId}>
          <NoteIcon />{" "}
          <span class="soft">
            {t("exchangeSenderNote")}, {formatMoment(revisedAt ?? addedAt)}:
          </span>{" "}
          <Words>{text}</Words>
        </li>
      ))}
    </ul>
  );
}
