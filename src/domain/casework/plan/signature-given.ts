import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { type Result, fail, ok } from "../../ground/result";
import { Line, OptionalLine } from "../../ground/text";
import { Instant, Origin, SO_ALREADY, type TableReader, defineAct } from "../../ledger/log";
import { decisions } from "../decision";
import { openedCase } from "../opened";
import { isSameName, planTasks, secondSignature, signatures, writesSignatures } from "../planned";
import { PlanId } from "./shapes";

const SignatureGivenV1 = v.strictObject({
  caseId: CaseId,
  of: v.picklist(["task", "decision", "proposal"]),
  id: PlanId,
  by: Line(200),
  reason: OptionalLine(1_000),
  /** On this computer, where a name is all that there is; or on another, whose key signed it. */
  place: v.union([
    v.literal("this"),
    v.strictObject({
      origin: Origin,
      publicKey: v.pipe(v.string(), v.maxLength(200)),
      signature: v.pipe(v.string(), v.maxLength(400)),
      at: Instant,
    }),
  ]),
});
type SignatureGiven = v.InferOutput<typeof SignatureGivenV1>;

/** A second official signed: that a task is done, a decision, or what a rule proposed. */
export const signatureGiven = defineAct({
  type: "signature.given",
  from: ["workbench"],
  versions: [SignatureGivenV1],
  about: ({ caseId, by }) => ({ caseId, label: by }),
  project: ({ at, origin, index, payload }) => [
    signatures.add(0, { ...payload, signedAt: at, signedBy: { origin, index } }),
  ],
  writes: [writesSignatures],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    if (found.value.status === "closed") return fail({ code: "case-closed" as const });
    // What another computer signed is taken in by whoever checks its key, and never on a page's word.
    if (payload.place !== "this") return fail({ code: "signature-elsewhere" as const });
    const first = await firstSigner(tables, payload);
    if (!first.ok) return first;
    if (first.value === SO_ALREADY) return ok(SO_ALREADY);
    return first.value.some((name) => isSameName(name, payload.by))
      ? fail({ code: "signer-same" as const })
      : ok(payload);
  },
  goesOutWith: ["case"],
});

type Signers = Result<readonly string[] | typeof SO_ALREADY, { readonly code: "nothing-to-sign" }>;

/** Who stands under it already; or that nothing waits for a signature. */
async function firstSigner(tables: TableReader, { caseId, of, id }: SignatureGiven): Promise<Signers> {
  const signed = (await tables.where(signatures, "id", id)).filter((one) => one.of === of && one.caseId === caseId);
  if (of === "proposal") return ok(signed.flatMap(({ by }) => (by === undefined ? [] : [by])));
  if (of === "task") {
    const task = await tables.get(planTasks, id);
    if (task?.caseId !== caseId || task.status !== "done" || task.signatures !== 2)
      return fail({ code: "nothing-to-sign" });
    return ok(secondSignature(task, signed) ? SO_ALREADY : [task.doneBy ?? ""]);
  }
  const decision = (await tables.where(decisions, "decisionId", id)).find((one) => one.caseId === caseId)?.record;
  if (!decision) return fail({ code: "nothing-to-sign" });
  const isSigned = signed.some(({ by = "" }) => !isSameName(by, decision.decidedBy));
  return ok(isSigned ? SO_ALREADY : [decision.decidedBy]);
}
