import type { LabelRow, NoteRow } from "../../domain/casework/annotation";
import type { Place } from "./fact-places";

/** What officials wrote on a fact that the active case holds, and where what is written next goes. */
export interface Written {
  readonly caseId: string;
  /** In the latest capture that holds it. */
  readonly place: Place;
  /** Each label once, however often it is on. */
  readonly labels: readonly (readonly LabelRow[])[];
  readonly notes: readonly NoteRow[];
}

/** By the key of the fact. */
export type WrittenOn = ReadonlyMap<string, Written>;
