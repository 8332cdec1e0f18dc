import { describe, expect, it } from "vitest";
import { readPolicy } from "../../../src/domain/policy";
import { receivedOfCase, retentionGoes } from "../../../src/storage/reading";
import { CASE, withServices } from "./support";

const ITEM = {
  kind: "note",
  source: "",
  about: "",
  says: "Asked the family.",
  quote: "",
  prefix: "",
  suffix: "",
  by: "Rolf",
  at: "",
} as const;
const asked = (...items: readonly object[]) =>
  ({
    receivedId: "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0c01",
    caseId: CASE.caseId,
    file: "case.jsonld",
    sha256: "ab".repeat(32),
    format: "web-annotations",
    items: items.map((item) => ({ ...ITEM, ...item })),
    leftOut: 1,
  }) as never;
const under = (desk: object) => ({
  policy: () => Promise.resolve(readPolicy({ desks: { placement: desk, hiring: desk } })),
});

describe("what a file of another tool says", () => {
  it("is taken in once, apart from what was captured here", async () => {
    await withServices(async ({ openCase, receiveEvidence }, db) => {
      await openCase(CASE);
      expect(await receiveEvidence(asked({}))).toEqual({ ok: true, value: { leftOut: 0 } });
      expect(await receiveEvidence(asked({}))).toEqual({ ok: true, value: { leftOut: 0 } });
      expect(await receivedOfCase(db, CASE.caseId)).toMatchObject([{ items: [{ says: "Asked the family." }] }]);
      expect([await db.facts.count(), await db.captures.count(), await db.notes.count()]).toEqual([0, 0, 0]);
      const other = { ...(asked({}) as object), receivedId: "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0c02" } as never;
      expect(await receiveEvidence(other)).toEqual({ ok: false, error: { code: "received-already" } });
    });
  });

  it("goes with the case's evidence when that was kept long enough", async () => {
    await withServices(async ({ openCase, receiveEvidence, erasePayload }, db) => {
      await openCase(CASE);
      await receiveEvidence(asked({}));
      const { targets, files } = await retentionGoes(db, CASE.caseId);
      expect([targets.length, files]).toEqual([1, 1]);
      for (const target of targets)
        expect(await erasePayload({ target, reason: "retention", words: "" })).toMatchObject({ ok: true });
      expect(await receivedOfCase(db, CASE.caseId)).toEqual([]);
      expect((await db.payloads.toArray()).some(({ json }) => json.includes("Asked the family"))).toBe(false);
    });
  });

  it("brings nothing from where, or of what, the agency lets nobody take for such a case, and no names it wants none of", async () => {
    await withServices(
      async ({ openCase, receiveEvidence }, db) => {
        await openCase(CASE);
        const items = [
          { source: "https://gossip.example/1" },
          { source: "https://care.example/1" },
          { kind: "tag", source: "https://care.example/1" },
        ];
        expect(await receiveEvidence(asked(...items))).toEqual({ ok: true, value: { leftOut: 2 } });
        expect(await receivedOfCase(db, CASE.caseId)).toMatchObject([
          { items: [{ source: "https://care.example/1", by: "" }] },
        ]);
      },
      under({ barredHosts: ["gossip.example"], facts: ["review"], pseudonyms: true }),
    );
  });

  it("brings nothing into a hiring case that must be withheld", async () => {
    await withServices(async ({ openCase, receiveEvidence }, db) => {
      await openCase({ ...CASE, kind: "hiring" });
      const told = [{ says: "I am pregnant with my second child." }, { says: "Ten years a buyer." }];
      expect(await receiveEvidence(asked(...told))).toEqual({ ok: true, value: { leftOut: 1 } });
      expect(JSON.stringify(await receivedOfCase(db, CASE.caseId))).not.toContain("pregnant");
      expect((await db.payloads.toArray()).some(({ json }) => json.includes("pregnant"))).toBe(false);
    });
  });
});
