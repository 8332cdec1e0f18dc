import { factLine } from "../../../ui/fact-line";
import type { FactOf } from "../later/fact-of";
import type { LabelTarget } from "../../../domain/casework/annotation";

/** A capture, or a fact of it. */
export interface Place {
  readonly captureId: string;
  /** The fact's number; null for the capture itself. */
  readonly fact: number | null;
}

/** What a note or a label is put on, and how that is called. */
export interface Target extends Place {
  readonly name: string;
}

/** A fact as what is written on it names it. */
export const targetOf = ({ captureId, n, fact }: Pick<FactOf, "captureId" | "n" | "fact">): Target => ({
  captureId,
  fact: n,
  name: factLine(fact),
});

export const labelTarget = ({ captureId, fact }: Place): LabelTarget =>
  fact === null ? { captureId } : { captureId, fact };
