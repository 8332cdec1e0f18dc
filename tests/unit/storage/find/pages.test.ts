import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../../src/domain/casework/find";
import { captureMade } from "../../../../src/domain/evidence/captures";
import { draft } from "../../../../src/domain/ledger/log";
import { type Database, findLack, foundRows, openFind } from "../../../../src/storage/reading";
import { append, erasePayloads, keepArtifact, keepIndex, rebuild } from "../../../../src/storage/writing";
import { withDatabase } from "../../support/memory-database";
import { steadyPorts } from "../../support/ports";
import { keysOf } from "./content";

const CAPTURE = "0b0d9bb4-6a5c-4f0e-9a59-0a53d3b6f001";

const SEEN = { syntax: "visible", reader: "test", version: "1", selectors: [], raw: "quiet" };

async function capture(db: Database, text: string): Promise<void> {
  const kept = await keepArtifact(db, new Blob([text], { type: "text/plain" }));
  const made = draft(captureMade, {
    captureId: CAPTURE,
    caseId: "PL-1",
    page: { url: "https://care.example/homes/7", title: "Home Seven" },
    readAt: "2026-03-02T09:00:00.000Z",
    subjects: [{ id: "#it", types: ["Thing"], identifiers: [] }],
    facts: [{ kind: "tag", subject: "#it", confidence: 1, label: "quiet", provenance: [SEEN] }],
    seen: {},
    snapshot: { tier: "page", artifacts: [{ role: "text", ...kept }] },
  });
  await append(db, steadyPorts(), () => Promise.resolve({ ok: true, value: [made] }));
}

const found = async (db: Database, typed: string) => {
  const [group] = await openFind(db)(parseQuery(typed), { most: 5 });
  return foundRows(db, group?.refs ?? []);
};

describe("the words of a captured page", () => {
  it("wait to be read, are found then, and are gone with the capture", async () => {
    await withDatabase(async (db) => {
      await keepIndex(db);
      await capture(db, "At night the wisteria smells");
      expect(await findLack(db)).toEqual({ pages: 1 });
      await keepIndex(db);
      expect(await findLack(db)).toEqual({ pages: 0 });
      expect(await found(db, "wisteria")).toMatchObject([{ kind: "page", text: "At night the wisteria smells" }]);
      const headers = await db.entries.toArray();
      await db.transaction("rw", db.tables, async () => erasePayloads(db, headers));
      expect(await found(db, "wisteria")).toEqual([]);
      expect(Object.keys(await keysOf(db))).toEqual([]);
    });
  });

  it("are read again once the tables were made anew", async () => {
    await withDatabase(async (db) => {
      await keepIndex(db);
      await capture(db, "At night the wisteria smells");
      await keepIndex(db);
      await rebuild(db);
      expect(await found(db, "wisteria")).toEqual([]);
      await keepIndex(db);
      expect(await found(db, "wisteria")).toHaveLength(1);
    });
  });

  it("that are lost keep nobody waiting", async () => {
    await withDatabase(async (db) => {
      await keepIndex(db);
      await capture(db, "At night the wisteria smells");
      await db.artifacts.clear();
      await keepIndex(db);
      expect(await findLack(db)).toEqual({ pages: 0 });
    });
  });
});
