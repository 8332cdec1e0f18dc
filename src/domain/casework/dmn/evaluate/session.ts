import type { DmnModel } from "../drg";
import type { TraceStep } from "../evaluation";
import { Library } from "../feel/library";
import type { Run } from "../feel/run";
import { Types } from "./types";

/** What is known of a model for as long as it lives: its texts and types, read once. */
export interface Prepared {
  readonly library: Library;
  readonly types: Types;
}

const PREPARED = new WeakMap<DmnModel, Prepared>();

export function prepared(model: DmnModel): Prepared {
  const known = PREPARED.get(model);
  if (known) return known;
  const library = new Library();
  const made = { library, types: new Types(model, library) };
  PREPARED.set(model, made);
  return made;
}

/** One evaluation. */
export interface Session extends Prepared {
  readonly model: DmnModel;
  readonly run: Run;
  readonly trace: TraceStep[];
}
