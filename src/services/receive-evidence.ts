import { type ReceivedItem, evidenceReceived } from "../domain/casework/received";
import { hostOf } from "../domain/evidence/sources";
import type { CaseKind } from "../domain/ground/case-names";
import { textsIn } from "../domain/ground/map-texts";
import { type Result, fail, ok } from "../domain/ground/result";
import { type Policy, deskOf, hostRule, mayTake } from "../domain/policy";
import type { RefusalOf } from "../domain/ledger/log";
import { type StorageFailure, caseById } from "../storage/reading";
import { appendIfHolds } from "./append-if-holds";
import { defineUseCase } from "./define-use-case";
import { type LookNeeds, lookThrough } from "./look-through";
import type { Log, Ports } from "./ports";

type ReceiveEvidenceFailure =
  | RefusalOf<typeof evidenceReceived>
  | { readonly code: "not-withheld" | "all-withheld" }
  | { readonly code: "policy-unknown" };

/**
 * Take in what a file says for a case, as said there and not captured here. What the agency lets nobody take for such a case is left
 * out, and in a hiring case every item that tells what must be withheld. Asked twice, it is done once.
 */
export const receiveEvidence = defineUseCase({
  from: ["workbench"],
  request: evidenceReceived.payload,
  async run(
    asked,
    ports: Log & LookNeeds & Pick<Ports, "policy">,
  ): Promise<Result<{ readonly leftOut: number }, ReceiveEvidenceFailure | StorageFailure>> {
    const policy = await ports.policy();
    if (!policy.isKnown) return fail({ code: "policy-unknown" });
    await ports.ready();
    const kind = (await caseById(ports.db, asked.caseId))?.kind;
    if (!kind) return fail({ code: "case-missing" });
    const allowed = asked.items.flatMap((item) =>
      mayBeTaken(policy, kind, item) ? [nameless(policy, kind, item)] : [],
    );
    const items = kind === "hiring" ? await untold(allowed, ports) : ok(allowed);
    if (!items.ok) return items;
    if (items.value.length === 0) return fail({ code: "all-withheld" });
    const leftOut = asked.items.length - items.value.length;
    const payload = { ...asked, items: items.value, leftOut: asked.leftOut + leftOut };
    const appended = await appendIfHolds(ports, evidenceReceived, payload);
    return appended.ok ? ok({ leftOut }) : appended;
  },
});

const FACTS = { rating: "aggregate-rating", review: "review", profile: "profile", tag: "tag" } as const;

/** From a site that is barred nothing comes by way of a file, either; what names no site comes only where sites are not listed. */
function mayBeTaken(policy: Policy, kind: CaseKind, { kind: of, source }: ReceivedItem): boolean {
  if (of !== "note" && !mayTake(policy, kind, FACTS[of])) return false;
  return hostRule(policy, kind, source === "" ? "file" : hostOf(source)).allowed;
}

const nameless = (policy: Policy, kind: CaseKind, item: ReceivedItem): ReceivedItem =>
  deskOf(policy, kind).pseudonyms ? { ...item, by: "" } : item;

/** The items that tell nothing of what a hiring desk must not store. */
async function untold(
  items: readonly ReceivedItem[],
  ports: LookNeeds,
): Promise<Result<ReceivedItem[], { readonly code: "not-withheld" }>> {
  const looked = await lookThrough(items, ports);
  if (!looked.ok) return fail({ code: "not-withheld" });
  return ok(items.filter((item) => ![...textsIn(item)].some((text) => looked.value.isTold(text))));
}
