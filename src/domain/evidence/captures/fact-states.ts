import * as v from "valibot";
import { type Result, fail, ok } from "../../ground/result";
import { type TableReader, type Writes, registers } from "../../ledger/log";
import { CaptureId } from "./capture-id";
import type { FactCorrection } from "./fact-correction";
import { numbersOfKind } from "./kind-runs";
import { captures } from "./tables";

/** A fact of a capture, by its number there. */
export const FactRef = {
  captureId: CaptureId,
  fact: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
};
export interface FactRef {
  readonly captureId: string;
  readonly fact: number;
}

/** What was said of a fact after it was captured: in which words, when, and where that stands in the log. */
export interface SaidLater {
  reason: string;
  at: string;
  origin: string;
  index: number;
}

export interface FactStateRow {
  factKey: string;
  captureId: string;
  /** The fact's number in its capture. */
  fact: number;
  /** What it says now in the place of what was captured; null where that stands (again). */
  correction: (SaidLater & { corrected: FactCorrection }) | null;
  /** Why it does not count; null where it counts (again). */
  setAside: SaidLater | null;
}

/** How captured facts stand now, where somebody said something of them later. A fact of which nobody did has no row. */
export const factStates = registers<FactStateRow>()("factStates", "factKey", ["captureId"]);

/** The capture's id stands first: by it the events of all entries that write a row are found. */
export const factKey = (captureId: string, fact: number): string => `${captureId} ${fact}`;

export const writesFactStates = (field: "correction" | "setAside"): Writes => ({
  table: factStates,
  fields: ["factKey", "captureId", "fact", field],
  foundBy: { event: "captureId", of: (key) => key.split(" ", 1)[0] ?? "" },
});

/** Whether a capture is here. Rows that only later entries speak of have none of what it says until it arrives, or once it is erased. */
export const isCaptureThere = async (tables: TableReader, captureId: string): Promise<boolean> =>
  (await tables.get(captures, captureId))?.capturedAt !== undefined;

/** Whether a capture is here and has a fact of that number. */
export const isFactThere = async (tables: TableReader, of: FactRef): Promise<boolean> =>
  (await stateOfFact(tables, of)).ok;

/** The row of a fact that is there; `kind`: which it has to be. */
export async function stateOfFact(
  tables: TableReader,
  { captureId, fact }: FactRef,
  kind?: FactCorrection["kind"],
): Promise<Result<Partial<FactStateRow>, { readonly code: "fact-missing" }>> {
  const capture = await tables.get(captures, captureId);
  // Rows that only later entries speak of have no facts until their capture arrives; an erased one has none any more.
  const isThere =
    kind === undefined
      ? fact < (capture?.factCount ?? 0)
      : numbersOfKind(capture?.factKinds ?? [], kind).includes(fact);
  if (!isThere) return fail({ code: "fact-missing" });
  return ok((await tables.get(factStates, factKey(captureId, fact))) ?? {});
}

const LABEL_LENGTH = 120;

/** A few words of a reason, to tell an entry by. */
export const labelOfReason = (reason: string): { label?: string } =>
  reason === "" ? {} : { label: reason.slice(0, LABEL_LENGTH).toWellFormed() };
