import type { LabelRow, NoteRow } from "../../domain/casework/annotation";
import { type CaseRow, isOpened } from "../../domain/casework/cases";
import { groupBy } from "../../domain/ground/grouping";
import type { Database } from "../base/database";
import { caseIdsOf } from "./captures";
import { earliestFirst, latestFirst } from "./order";

/** What officials wrote on a capture or on a fact of it. */
export interface Annotations {
  /** The labels that are on it, in the order of the alphabet. */
  readonly labels: readonly LabelRow[];
  /** Notes that stand, the oldest first. */
  readonly notes: readonly NoteRow[];
}

/** Of what is asked: a capture, or one of its facts by its number. */
type AnnotationsOf = (captureId: string, fact: number | null) => Annotations;

const NONE: Annotations = { labels: [], notes: [] };

/** What was written on some captures and on their facts. */
export async function annotationsOn(db: Database, captureIds: readonly string[]): Promise<AnnotationsOf> {
  const [labels, notes] = await Promise.all([
    labelsOn(db, captureIds),
    db.notes.where("captureId").anyOf(captureIds).toArray(),
  ]);
  const labelled = groupBy(labels, placeOf);
  const noted = groupBy(notes.filter(isStanding).sort(earliestFirst("addedAt")), placeOf);
  return (captureId, fact) => {
    const place = placeOf({ captureId, fact });
    const [ownLabels, ownNotes] = [labelled.get(place), noted.get(place)];
    return ownLabels || ownNotes ? { labels: ownLabels ?? [], notes: ownNotes ?? [] } : NONE;
  };
}

/** The labels that are on some captures and on their facts. */
export async function labelsOn(db: Database, captureIds: readonly string[]): Promise<readonly LabelRow[]> {
  const rows = await db.labels.where("captureId").anyOf(captureIds).toArray();
  return rows.filter(({ isOn }) => isOn).sort(byLabel);
}

/** Every label that is in use somewhere, once, as it was written last; in the order of the alphabet. */
export async function labelsInUse(db: Database): Promise<readonly string[]> {
  const rows = await db.labels.orderBy("folded").toArray();
  return [...new Map(rows.filter(({ isOn }) => isOn).map(({ folded, label }) => [folded, label])).values()];
}

/** The cases that a capture is linked to, the last opened first. */
export async function casesOfCapture(db: Database, captureId: string): Promise<readonly CaseRow[]> {
  const rows = await db.cases.bulkGet(await caseIdsOf(db, captureId));
  return rows
    .filter((row) => row !== undefined)
    .filter(isOpened)
    .sort(latestFirst("openedAt"));
}

const placeOf = ({ captureId, fact }: Pick<NoteRow, "captureId" | "fact">): string =>
  `${captureId ?? ""} ${fact === null ? "" : String(fact)}`;

const byLabel = (a: LabelRow, b: LabelRow): number => (a.folded < b.folded ? -1 : Number(a.folded > b.folded));

const isStanding = <R extends Partial<NoteRow>>(row: R): row is R & NoteRow =>
  row.addedAt !== undefined && row.withdrawn === false;
