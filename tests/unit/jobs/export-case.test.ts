import "../support/extension";
import { describe, expect, it } from "vitest";
import { verifyExport, sourceOf } from "../../../src/domain/files/exchange";
import { type ExportedCase, exportCase } from "../../../src/jobs";
import type { Ask } from "../../../src/messaging";
import { fail } from "../../../src/domain/ground/result";
import { type Database, announcedKey } from "../../../src/storage/reading";
import { CASE, VERIFIER, aCase, logged, tools } from "../exchange/support/written";
import { entriesOf } from "../services/support";
import { withDatabase } from "../support/memory-database";
import { desk } from "./desk";
import { askOf, thrownBy, unwatched } from "./support";

const REQUEST = { caseId: CASE, password: "", language: "de-AT" };

async function exported(db: Database, at: ReturnType<typeof desk>): Promise<ExportedCase> {
  await aCase(db);
  const ended = await exportCase.run(REQUEST, at.ports, unwatched);
  if (!ended.ok) throw new Error(ended.error.code);
  return ended.value;
}

describe("a case that is exported", () => {
  it("is a sound file that can be saved, and the log says so", () =>
    withDatabase(async (db) => {
      const at = desk(db);
      const { name, address, bytes, isLocked, unrecorded } = await exported(db, at);
      const file = at.addresses.get(address)!;
      expect([name, file.size, isLocked, unrecorded]).toEqual([`${CASE}.wacz`, bytes, false, undefined]);
      const verdict = await verifyExport(sourceOf(file), { tools });
      expect(verdict).toMatchObject({ ok: true, value: { outcome: "sound", info: { language: "de" } } });
      expect(await entriesOf(db)).toContain("case.exported");
    }));

  it("has its summary signed with a key that the log announces first, where it has none yet", () =>
    withDatabase(async (db) => {
      await aCase(db);
      // As a restored backup leaves it: no log of one's own yet, and no key that signs.
      await db.meta.bulkDelete(["origin", "summary-key"]);
      const asking = askOf(db);
      const names: string[] = [];
      const ask: Ask = async (name, request) => {
        names.push(name);
        const answer = await asking(name, request);
        // The background signs the head right after an append.
        await logged(db, [], 0);
        return answer;
      };
      const at = desk(db, ask);
      const ended = await exportCase.run(REQUEST, at.ports, unwatched);
      if (!ended.ok) throw new Error(ended.error.code);
      expect(names).toEqual(["announceKey", "act"]);
      const verdict = await verifyExport(sourceOf(at.addresses.get(ended.value.address)!), { tools });
      if (!verdict.ok) throw new Error(verdict.error.code);
      const { outcome, writer, doubts } = verdict.value;
      expect([outcome, writer]).toEqual(["partly", (await announcedKey(db))?.origin]);
      expect(doubts).toEqual([{ code: "origins-several", count: 2, writer }]);
    }));

  it("lies there until it is let go of", () =>
    withDatabase(async (db) => {
      const at = desk(db);
      await exportCase.release?.(await exported(db, at));
      expect([at.on.files.size, at.addresses.size, at.waited]).toEqual([0, 0, []]);
    }));

  it("lies there a while longer where its saving has begun", () =>
    withDatabase(async (db) => {
      const at = desk(db);
      const file = await exported(db, at);
      file.saving();
      await exportCase.release?.(file);
      expect([at.on.files.size, at.addresses.size, at.waited]).toEqual([0, 0, [60_000]]);
    }));

  it("is there also where the log cannot say so, and says that", () =>
    withDatabase(async (db) => {
      const at = desk(db, () => Promise.resolve(fail({ code: "no-answer", detail: "" })));
      expect((await exported(db, at)).unrecorded).toEqual({ code: "no-answer", detail: "" });
    }));

  it("leaves nothing where it is stopped on the way", () =>
    withDatabase(async (db) => {
      const at = desk(db);
      await aCase(db);
      const stopping = new AbortController();
      const tell = ({ step }: { readonly step?: string }) => {
        if (step === "writing") stopping.abort();
      };
      const run = exportCase.run(REQUEST, at.ports, { tell, signal: stopping.signal });
      expect(await thrownBy(run)).toBe(stopping.signal.reason);
      expect([at.on.made(), at.on.files.size]).toEqual([1, 0]);
      expect(await entriesOf(db)).not.toContain("case.exported");
    }));

  it("is none where nothing is said of it, or the newest entries are not signed", () =>
    withDatabase(async (db) => {
      const at = desk(db);
      expect(await exportCase.run(REQUEST, at.ports, unwatched)).toEqual({
        ok: false,
        error: { code: "case-missing" },
      });
      await aCase(db);
      await db.checkpoints.clear();
      expect(await exportCase.run(REQUEST, at.ports, unwatched)).toEqual({ ok: false, error: { code: "unsigned" } });
      expect(at.on.made()).toBe(0);
    }));

  it("is none where something was erased while it was written, and leaves nothing", () =>
    withDatabase(async (db) => {
      const at = desk(db);
      await aCase(db);
      const erase = () =>
        db.erasures.add({ at: "", origin: "counterflow/a", index: 9, n: 0, target: "x 1", reason: "request" } as never);
      const ports = { ...at.ports, ownFile: () => erase().then(() => Uint8Array.from(VERIFIER)) };
      expect(await exportCase.run(REQUEST, ports, unwatched)).toEqual({ ok: false, error: { code: "erased" } });
      expect(at.on.files.size).toBe(0);
    }));

  it("is written without what is erased meanwhile, or not at all", () =>
    withDatabase(async (db) => {
      const at = desk(db);
      await aCase(db);
      const tell = () => void db.artifacts.clear();
      const ports = { ...at.ports, ownFile: () => db.artifacts.clear().then(() => Uint8Array.from(VERIFIER)) };
      expect(await exportCase.run(REQUEST, ports, { ...unwatched, tell })).toEqual({
        ok: false,
        error: { code: "erased" },
      });
      expect(at.on.files.size).toBe(0);
    }));
});
