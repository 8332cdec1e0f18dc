import { describe, expect, it } from "vitest";
import type { RequestOf } from "../../../src/messaging";
import {
  alterationAccepted,
  alterationCountersigned,
  alterationProposed,
  ruleSetActivated,
  ruleSetSaved,
} from "../../../src/domain/casework/rules";
import { draft, hashToHex, jcs, leafHash } from "../../../src/domain/ledger/log";
import type { Database } from "../../../src/storage/reading";
import { append } from "../../../src/storage/writing";
import { steadyPorts } from "../support/ports";
import { CASE, withServices } from "./support";

const RULE_SET = "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0b01";
const PROPOSAL = "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0c01";
const ALTERATIONS = [{ alter: "set-priority", priority: "high" }] as const;

/** A proposal that one official accepted and that waits for a second one; where that stands. */
async function accepted(db: Database) {
  const of = { proposalId: PROPOSAL, caseId: CASE.caseId };
  const set = {
    ruleSetId: RULE_SET,
    version: 1,
    name: "Nights",
    kind: "placement",
    xml: "<x/>",
    decision: "d",
  } as const;
  const made = await append(db, steadyPorts(), () =>
    Promise.resolve({
      ok: true,
      value: [
        draft(ruleSetSaved, { ...set, bindings: [], effects: [], signatures: 2, note: "" }),
        draft(ruleSetActivated, { ruleSetId: RULE_SET, version: 1, reason: "" }),
        draft(alterationProposed, {
          ...of,
          node: "",
          ruleSetId: RULE_SET,
          version: 1,
          key: "a".repeat(64),
          outcome: "Hurry",
          inputs: [],
          trace: [],
          alterations: ALTERATIONS,
          needs: 2,
          asOf: "2026-11-27T12:00:00.000Z",
        }),
        draft(alterationAccepted, { ...of, by: "E. Sanders", reason: "", needs: 2, alterations: ALTERATIONS }),
      ],
    }),
  );
  const header = made.ok ? made.value.at(-1) : undefined;
  if (!header) throw new Error("nothing was accepted");
  return { origin: header.origin, index: header.index, leaf: hashToHex(leafHash(jcs(header))) };
}

/** Another installation has another origin. */
const ANOTHER = { randomHex: (bytes: number) => "f".repeat(2 * bytes) };

type Asked = RequestOf<"signForOther">;

/** The file that an official at another installation gives. */
async function signedElsewhere(at: Asked["accepted"], by = "P. van Laar"): Promise<string> {
  let file = "";
  await withServices(async (services) => {
    await services.openCase({ ...CASE, caseId: "OTHER-1" });
    const asked = { proposalId: PROPOSAL, caseId: CASE.caseId, accepted: at, by, reason: "Agreed", outcome: "Hurry" };
    const signed = await services.signForOther(asked);
    if (signed.ok) file = signed.value.file;
  }, ANOTHER);
  return file;
}

describe("a second signature from another installation", () => {
  it("alters the plan once it is taken in, and once only", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      const text = await signedElsewhere(await accepted(db));
      expect(await db.casePlans.get(CASE.caseId)).toBeUndefined();
      expect(await services.takeSignature({ text })).toEqual({ ok: true, value: { by: "P. van Laar" } });
      expect(await services.takeSignature({ text })).toEqual({ ok: true, value: { by: "P. van Laar" } });
      expect(await db.casePlans.get(CASE.caseId)).toMatchObject({ priority: "high" });
      const row = await db.proposals.get(PROPOSAL);
      expect(row).toMatchObject({ status: "accepted", secondBy: "P. van Laar", by: "E. Sanders" });
      expect(row?.secondOrigin).not.toBe("");
      expect(await db.events.where("type").equals("alteration.countersigned").count()).toBe(1);
    }));

  it.each([
    ["another name in it", (text: string) => text.replace("P. van Laar", "P. van Loon"), "signature-false"],
    ["another reason in it", (text: string) => text.replace("Agreed", "Against"), "signature-false"],
    ["a newer format", (text: string) => text.replace('"version": 1', '"version": 2'), "signature-newer"],
    ["something else", () => "{}", "signature-unreadable"],
  ])("is refused with %s, and nothing changes", (_what, change, code) =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      const text = await signedElsewhere(await accepted(db));
      expect(await services.takeSignature({ text: change(text) })).toMatchObject({ error: { code } });
      expect(await db.proposals.get(PROPOSAL)).toMatchObject({ status: "waiting" });
    }),
  );

  it("is refused where it is for another entry, or by the first official", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      const at = await accepted(db);
      const other = await signedElsewhere({ ...at, leaf: "0".repeat(64) });
      expect(await services.takeSignature({ text: other })).toMatchObject({ error: { code: "signature-other" } });
      const same = await signedElsewhere(at, "e. sanders");
      expect(await services.takeSignature({ text: same })).toMatchObject({ error: { code: "same-signer" } });
      expect(await db.proposals.get(PROPOSAL)).toMatchObject({ status: "waiting" });
    }));

  it("is not made for one's own installation", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      const of = { proposalId: PROPOSAL, caseId: CASE.caseId, by: "P. van Laar", reason: "", outcome: "" };
      expect(await services.signForOther({ ...of, accepted: await accepted(db) })).toMatchObject({
        error: { code: "signature-own" },
      });
    }));

  it("cannot be claimed by a page: what came from elsewhere is taken from its file", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      const { origin } = await accepted(db);
      const elsewhere = { origin, publicKey: "AAAA", signature: "AAAA", at: "2026-11-27T12:00:00.000Z" };
      const claimed = await services.perform(alterationCountersigned, {
        proposalId: PROPOSAL,
        caseId: CASE.caseId,
        by: "P. van Laar",
        reason: "",
        alterations: ALTERATIONS,
        elsewhere,
      });
      expect(claimed).toMatchObject({ error: { code: "signature-unchecked" } });
    }));
});
