import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { Instant, Origin, SO_ALREADY, type TableReader, defineAct } from "../../ledger/log";
import { isSameName } from "../planned";
import { SubjectNode, aboutParts } from "../subjects";
import { requirementDigest, requirementsDigest } from "./card-commitment";
import { cardsOfCase, hiringCase, officersOf, requirementsOf, standingCandidate } from "./guards";
import { DigestV1, Officer, ScorecardId } from "./shapes";
import { scorecards, writesSealed } from "./tables";

/** The word of an officer at another installation: what they signed is made again from the entry (docs/formats/scorecards.md). */
const ElsewhereV1 = v.strictObject({
  origin: Origin,
  /** Ed25519, base64. */
  publicKey: v.pipe(v.string(), v.maxLength(200)),
  signature: v.pipe(v.string(), v.maxLength(200)),
  at: Instant,
});

const ScorecardSealedV1 = v.strictObject({
  scorecardId: ScorecardId,
  caseId: CaseId,
  candidate: SubjectNode,
  by: Officer,
  requirements: DigestV1,
  /** Of salt and scores, which stay out of the log until all are in. */
  commitment: DigestV1,
  /** Where the officer scored; null: at this installation, where a name is all that there is. */
  elsewhere: v.nullable(ElsewhereV1),
});
export type Sealing = v.InferOutput<typeof ScorecardSealedV1>;

/** An officer handed in scores of a candidate: bound to them, and nobody can see them yet. */
export const scorecardSealed = defineAct({
  type: "scorecard.sealed",
  from: ["workbench"],
  versions: [ScorecardSealedV1],
  about: ({ caseId, candidate, by }) => ({ caseId, ...aboutParts([candidate]), label: by }),
  project: ({ at, origin, index, payload }) => {
    const { scorecardId, caseId, candidate, by, requirements, commitment, elsewhere } = payload;
    const sealed = { by, requirements, commitment, sealedAt: at, sealedIn: { origin, index } };
    const row = { scorecardId, caseId, candidate, ...sealed, elsewhere: elsewhere?.origin ?? "" };
    return [scorecards.set(scorecardId, row)];
  },
  writes: [writesSealed],
  // What was sealed elsewhere is checked by a use case of its own, which alone may append it.
  holds: async (tables, payload) =>
    payload.elsewhere === null ? maySeal(tables, payload) : fail({ code: "scorecard-unchecked" as const }),
  goesOutWith: ["case"],
});

/** Whether an officer may hand in scores: of the requirements as they stand, once, and before any of the candidate's are open. */
export async function maySeal(tables: TableReader, payload: Sealing) {
  const { scorecardId, caseId, candidate, by, requirements } = payload;
  const found = await hiringCase(tables, caseId);
  if (!found.ok) return found;
  const there = await tables.get(scorecards, scorecardId);
  if (there?.commitment === payload.commitment && there.withdrawnAt === undefined) return ok(SO_ALREADY);
  if (there) return fail({ code: "scorecard-other" as const });
  const someone = await standingCandidate(tables, payload);
  if (!someone.ok) return someone;
  const standing = await requirementsOf(tables, caseId);
  const asked = standing.map((one) => ({ ...one, digest: requirementDigest(one.says) }));
  if (standing.length === 0 || requirementsDigest(asked) !== requirements)
    return fail({ code: "requirements-changed" as const });
  const cards = (await cardsOfCase(tables, caseId)).filter((card) => card.candidate === candidate);
  if (cards.some(({ openedAt }) => openedAt !== undefined)) return fail({ code: "scorecards-open" as const });
  if (cards.some((card) => isSameName(card.by, by))) return fail({ code: "scorecard-same-officer" as const });
  if (cards.length >= (await officersOf(tables, caseId))) return fail({ code: "scorecards-full" as const });
  return ok(payload);
}
