import type { TableRule } from "../model";

/** A rule that fits. */
export interface Fitting {
  readonly rule: TableRule;
  /** Counted from 1. */
  readonly number: number;
}
