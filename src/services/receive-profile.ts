import * as v from "valibot";
import { fileUrl } from "../domain/casework/profile-files";
import { CaptureMade, captureMade, joinWithheld } from "../domain/evidence/captures";
import { type Result, fail, ok } from "../domain/ground/result";
import { draft } from "../domain/ledger/log";
import { type Policy, type PolicyRefusal, givenBarred } from "../domain/policy";
import { type Database, type StorageFailure, caseById } from "../storage/reading";
import { type Decision, appendToLog } from "./append-to-log";
import { defineUseCase } from "./define-use-case";
import { type LookNeeds, lookThrough } from "./look-through";
import type { Log, Ports } from "./ports";

const Request = v.strictObject({
  /** What was ticked of the file, with what was withheld of it when it was read. */
  capture: v.pipe(
    v.omit(CaptureMade, ["snapshot", "overruledKinds"]),
    v.check(({ file, page }) => file !== undefined && page.url === fileUrl(file)),
  ),
});
type Given = v.InferOutput<typeof Request>["capture"];

type ReceiveFailure =
  | { readonly code: "case-missing" | "case-closed" | "case-not-hiring" }
  | { readonly code: "not-withheld" | "all-withheld" }
  | PolicyRefusal;

/**
 * Keep what was ticked of a candidate's own file for a hiring case, as a capture whose source is that file. Of the file itself its hash is
 * kept, and nothing else. What must be withheld is taken out once more here, whatever was sent. Asked twice, it is done once.
 */
export const receiveProfile = defineUseCase({
  from: ["workbench"],
  request: Request,
  async run(
    { capture: given },
    ports: Log & LookNeeds & Pick<Ports, "policy">,
  ): Promise<Result<null, ReceiveFailure | StorageFailure>> {
    const looked = await lookThrough(given, ports);
    if (!looked.ok) return fail({ code: "not-withheld" });
    const { capture, withheld } = looked.value.capture(given);
    if (capture.facts.length === 0) return fail({ code: "all-withheld" });
    const kinds = joinWithheld(given.withheldKinds ?? [], withheld);
    const kept = { ...capture, ...(kinds.length > 0 && { withheldKinds: kinds }) };
    const policy = await ports.policy();
    const appended = await appendToLog<ReceiveFailure | Done>(ports, (db) => decide(db, kept, policy));
    return appended.ok || appended.error.code === "done" ? ok(null) : fail(appended.error);
  },
});

interface Done {
  readonly code: "done";
}

async function decide(db: Database, given: Given, policy: Policy): Promise<Decision<ReceiveFailure | Done>> {
  if ((await db.captures.get(given.captureId))?.index !== undefined) return fail({ code: "done" });
  const found = await caseById(db, given.caseId);
  if (!found) return fail({ code: "case-missing" });
  if (found.status === "closed") return fail({ code: "case-closed" });
  if (found.kind !== "hiring") return fail({ code: "case-not-hiring" });
  const barred = givenBarred(policy, found.kind, given.facts);
  return barred ? fail(barred) : ok([draft(captureMade, { ...given, snapshot: { tier: "none", artifacts: [] } })]);
}
