import * as v from "valibot";
import { OptionalLine } from "../../ground/text";
import { defineAct } from "../../ledger/log";
import { SignedStatementV1 } from "./signed-statement-v1";

const SignatureLentV1 = v.strictObject({
  statement: SignedStatementV1,
  /** What was accepted there, in the words of its rule set. */
  outcome: OptionalLine(500),
});

/** An official of this installation signed, as the second one, what was accepted at another. */
export const signatureLent = defineAct({
  type: "signature.lent",
  from: [],
  versions: [SignatureLentV1],
  about: ({ outcome, statement: { caseId } }) => ({ caseId, label: outcome }),
  project: () => [],
  writes: [],
  goesOutWith: ["case"],
});
