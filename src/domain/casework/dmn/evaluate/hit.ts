import type { Value } from "../feel/values/value";
import type { TableRule } from "../model";

/** A rule that fits, and what it gives. */
export interface Hit {
  readonly rule: TableRule;
  readonly output: Value;
}
