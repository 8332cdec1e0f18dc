import "../support/extension";
import { describe, expect, it } from "vitest";
import { sourceOf, verifyExport } from "../../../src/domain/files/exchange";
import { exportCase } from "../../../src/jobs";
import type { Database } from "../../../src/storage/reading";
import { planBackup } from "../../../src/storage/reading";
import { CASE, aCase, tools } from "../exchange/support/written";
import { withDatabase } from "../support/memory-database";
import { desk } from "./desk";
import { unwatched } from "./support";

const REQUEST = { caseId: CASE, password: "", language: "en" };

/** Changes one byte of a kept file, or takes it away. */
async function lose(db: Database, how: "changed" | "missing"): Promise<string> {
  const row = (await db.artifacts.toArray())[0]!;
  const bytes = new Uint8Array(await row.blob.arrayBuffer());
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  if (how === "missing") await db.artifacts.delete(row.sha256);
  else await db.artifacts.put({ ...row, blob: new Blob([bytes]) });
  return row.sha256;
}

describe.each(["changed", "missing"] as const)("a kept file that is %s", (how) => {
  it("is named by an export, with the rest in it", () =>
    withDatabase(async (db) => {
      const at = desk(db);
      await aCase(db);
      const sha256 = await lose(db, how);
      const ended = await exportCase.run(REQUEST, at.ports, unwatched);
      if (!ended.ok) throw new Error(ended.error.code);
      expect(ended.value.lost).toBe(1);
      const verdict = await verifyExport(sourceOf(at.addresses.get(ended.value.address)!), { tools });
      if (!verdict.ok) throw new Error(verdict.error.code);
      expect(verdict.value.info.missing).toEqual([sha256]);
      const findings = verdict.value.checks.flatMap((check) => check.findings);
      expect(findings).toEqual([{ code: "artifact-missing", sha256 }]);
    }));

  it("is left out of a backup, which counts it", () =>
    withDatabase(async (db) => {
      await aCase(db);
      const all = await db.artifacts.count();
      const sha256 = await lose(db, how);
      const { files, lost, contents } = await planBackup(db, "2026-03-02T09:00:00.000Z");
      expect(files.artifacts).not.toContain(sha256);
      expect([files.artifacts.length, contents.artifacts]).toEqual([all - 1, all - 1]);
      expect(lost).toBe(1);
    }));
});

describe("a damaged tree", () => {
  it("does not go out in proofs: it is made anew first", () =>
    withDatabase(async (db) => {
      const at = desk(db);
      await aCase(db);
      const nodes = await db.nodes.toArray();
      for (const node of nodes.filter(({ index }) => index % 2 === 0))
        await db.nodes.put({ ...node, hash: "0".repeat(64) });
      const ended = await exportCase.run(REQUEST, at.ports, unwatched);
      if (!ended.ok) throw new Error(ended.error.code);
      const verdict = await verifyExport(sourceOf(at.addresses.get(ended.value.address)!), { tools });
      expect(verdict).toMatchObject({ ok: true, value: { outcome: "sound" } });
      expect(await db.nodes.toArray()).toEqual(expect.arrayContaining(nodes));
    }));
});
