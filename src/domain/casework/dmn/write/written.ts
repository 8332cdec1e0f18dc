import type { DecisionTable } from "../model";
import type { Typed } from "../drg";

/** What is written of a decision. */
export interface Written {
  /** The id of the decision. */
  readonly decision: string;
  /** What the model and the decision are called, where that changes. */
  readonly name?: string;
  readonly table: DecisionTable;
  /** What the table looks at by name: each of these is input data that the decision needs. */
  readonly inputs: readonly Typed[];
  /** What goes with the file in a namespace of its own, or goes out of it. */
  readonly extension?: Extension | { readonly uri: string; readonly name: string; readonly text?: undefined };
}

/** An element of a namespace of somebody's own, right beneath the definitions. */
export interface Extension {
  readonly uri: string;
  /** Its local name. */
  readonly name: string;
  readonly text: string;
}
