import * as v from "valibot";
import { type Result, fail, ok } from "../../ground/result";
import { Line, fold } from "../../ground/text";
import { type RegisterChange, type TableReader, type Writes, wholeRegisters } from "../../ledger/log";
import { CaptureId, FactRef, isFactThere, isCaptureThere } from "../../evidence/captures";

export const LABEL_LENGTH = 60;
/** A label: one line, in Unicode NFC, without spaces around it. */
export const LabelText = Line(LABEL_LENGTH);

/** What a label is on: a capture, or one of its facts. */
export const LabelTarget = { captureId: CaptureId, fact: v.exactOptional(FactRef.fact) };

export interface LabelTarget {
  readonly captureId: string;
  readonly fact?: number;
}

export interface LabelRow {
  labelKey: string;
  captureId: string;
  /** The fact's number in its capture; null where the label is on the capture itself. */
  fact: number | null;
  /** As it was written last. */
  label: string;
  /** By which one label is known from another, however its letters are written. */
  folded: string;
  /** Whether it is on; one that was removed stays as a row. */
  isOn: boolean;
}

/**
 * Labels officials put on captures and on facts of them: W3C Web Annotations whose motivation is `tagging` (Web Annotation Vocabulary
 * §3.4.13). Each label of each target is a row of its own, so that two who label at once both keep theirs.
 */
export const labels = wholeRegisters<LabelRow>()("labels", "labelKey", ["captureId", "folded"]);

/** The capture's id stands first: by it the events of all entries that write a label are found. */
export const labelKey = ({ captureId, fact }: LabelTarget, label: string): string =>
  `${captureId} ${fact === undefined ? "" : String(fact)} ${fold(label)}`;

export const writesLabels: Writes = {
  table: labels,
  foundBy: { event: "captureId", of: (key) => key.split(" ", 1)[0] ?? "" },
};

/** A label that is put on something, or taken off it. */
export function labelChange(target: LabelTarget, label: string, isOn: boolean): RegisterChange {
  const key = labelKey(target, label);
  const { captureId, fact = null } = target;
  return labels.set(key, { labelKey: key, captureId, fact, label, folded: fold(label), isOn });
}

interface TargetMissing {
  readonly code: "fact-missing" | "capture-missing";
}

/** Whether a capture is here, and the fact among its own where one is named. */
export async function targetIsThere(
  tables: TableReader,
  { captureId, fact }: LabelTarget,
): Promise<Result<undefined, TargetMissing>> {
  if (!(await isCaptureThere(tables, captureId))) return fail({ code: "capture-missing" });
  return fact === undefined || (await isFactThere(tables, { captureId, fact }))
    ? ok(undefined)
    : fail({ code: "fact-missing" });
}
