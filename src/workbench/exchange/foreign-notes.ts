import type { LabelRow, NoteRow } from "../../domain/casework/annotation";
import type { CaseFile } from "../../domain/files/exchange";
import { groupBy } from "../../domain/ground/grouping";

interface Wrote {
  readonly labels: readonly Partial<LabelRow>[];
  readonly notes: readonly Partial<NoteRow>[];
}

/** Of what is asked: a capture of the file, or a fact of it by its number. */
export type ForeignNotes = (captureId: string, fact: number | null) => Wrote;

const placeOf = (captureId: string | null | undefined, fact: number | null | undefined): string =>
  `${captureId ?? ""} ${String(fact ?? "")}`;

/** What the sender wrote on captures and on their facts, by what it is on. */
export function foreignNotes({ labels, notes }: Pick<CaseFile, "labels" | "notes">): ForeignNotes {
  const labelled = groupBy(labels, ({ captureId, fact }) => placeOf(captureId, fact));
  const noted = groupBy(notes, ({ captureId, fact }) => placeOf(captureId, fact));
  return (captureId, fact) => {
    const place = placeOf(captureId, fact);
    return { labels: labelled.get(place) ?? [], notes: noted.get(place) ?? [] };
  };
}
