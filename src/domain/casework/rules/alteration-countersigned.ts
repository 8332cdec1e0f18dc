import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { Instant, SO_ALREADY, type TableReader, defineAct, jcs } from "../../ledger/log";
import { changesOf, mayAlter, writesPlan } from "../plan";
import { isSameName } from "../planned";
import { standingProposal } from "./guards";
import { Alterations, OfProposal, Reason, Signer } from "./shapes";
import { proposals, writesProposals } from "./tables";

/** The word of an official at another installation: what it signed is made again from the entry (docs/formats/signatures.md). */
const ElsewhereV1 = v.strictObject({
  origin: v.pipe(v.string(), v.maxLength(200)),
  /** Ed25519, base64. */
  publicKey: v.pipe(v.string(), v.maxLength(200)),
  signature: v.pipe(v.string(), v.maxLength(200)),
  at: Instant,
});

const AlterationCountersignedV1 = v.strictObject({
  ...OfProposal,
  by: Signer,
  reason: Reason,
  alterations: Alterations,
  /** Where the second official signed; null: at this installation. */
  elsewhere: v.nullable(ElsewhereV1),
});

/** A second official signed what the first one had accepted: the plan is altered by that. */
export const alterationCountersigned = defineAct({
  type: "alteration.countersigned",
  from: ["workbench"],
  versions: [AlterationCountersignedV1],
  about: ({ caseId, by }) => ({ caseId, label: by }),
  project: ({ at, origin, index, payload }) => {
    const { proposalId, caseId, by, reason, alterations, elsewhere } = payload;
    const second = { secondBy: by, secondAt: elsewhere?.at ?? at, secondOrigin: elsewhere?.origin ?? "" };
    return [
      proposals.set(proposalId, { proposalId, caseId, status: "accepted", ...second }),
      ...alterations.flatMap((one) => changesOf(one, { at, origin, index, caseId, reason, from: "rule" })),
    ];
  },
  writes: [
    { ...writesProposals, fields: ["proposalId", "caseId", "status", "secondBy", "secondAt", "secondOrigin"] },
    ...writesPlan,
  ],
  // A signature that was made elsewhere is checked by a use case of its own, which alone may append it.
  holds: async (tables, payload) =>
    payload.elsewhere === null ? maySign(tables, payload) : fail({ code: "signature-unchecked" as const }),
  goesOutWith: ["case"],
});

export type Countersignature = v.InferOutput<typeof AlterationCountersignedV1>;

/** Whether a second official may sign: somebody else accepted it, and nobody has signed it. */
export async function maySign(tables: TableReader, payload: Countersignature) {
  const found = await standingProposal(tables, payload);
  if (!found.ok) return found;
  const { status, alterations, by, secondBy } = found.value;
  if (status === "accepted" && secondBy === payload.by) return ok(SO_ALREADY);
  if (status !== "waiting") return fail({ code: "proposal-answered" as const });
  if (isSameName(by, payload.by)) return fail({ code: "same-signer" as const });
  if (jcs(alterations) !== jcs(payload.alterations)) return fail({ code: "proposal-changed" as const });
  const may = await mayAlter(tables, payload.caseId, alterations);
  return may.ok ? ok(payload) : may;
}
