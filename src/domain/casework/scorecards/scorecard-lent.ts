import * as v from "valibot";
import { defineAct } from "../../ledger/log";
import { SealedStatementV1 } from "./shapes";

const ScorecardLentV1 = v.strictObject({ statement: SealedStatementV1 });

/** An officer of this installation handed in scores for a case of another one, and is bound to them. */
export const scorecardLent = defineAct({
  type: "scorecard.lent",
  from: [],
  versions: [ScorecardLentV1],
  about: ({ statement: { caseId, by } }) => ({ caseId, label: by }),
  project: () => [],
  writes: [],
  goesOutWith: ["case"],
});
