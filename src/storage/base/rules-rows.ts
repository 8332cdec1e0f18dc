import type { EvaluationError } from "../../domain/casework/dmn";

/**
 * A rule set that could not be worked out, or not all of it, when a case was last looked at. It proposed nothing by what failed. Nothing
 * of the evidence is kept here: erasing reaches no row of this kind.
 */
export interface RulesFailure {
  readonly ruleSetId: string;
  readonly version: number;
  readonly caseId: string;
  /** The first thing that went wrong, and where in the model. */
  readonly error: Pick<EvaluationError, "code" | "where">;
}

/** How far rules have followed the log, and which cases they have still to look at. Where it is not there, they look at all open cases. */
export interface RulesRow {
  readonly key: "rules";
  /** The last of the own entries that were looked at. */
  readonly seen: [origin: string, index: number];
  readonly waiting: readonly string[];
  /** The day on which cases were last looked at because of the day alone (YYYY-MM-DD). */
  readonly day: string;
  /** By rule set and case, those looked at last at the end; of each its first. */
  readonly failed?: readonly RulesFailure[];
}
