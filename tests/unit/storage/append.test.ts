import { createHash } from "node:crypto";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { caseOpened } from "../../../src/domain/casework/cases";
import { draft, jcs, madeAt } from "../../../src/domain/ledger/log";
import type { Database } from "../../../src/storage/reading";
import { append } from "../../../src/storage/writing";
import { everythingOf } from "../support/dump";
import { histories, live } from "../support/histories";
import { withDatabase } from "../support/memory-database";
import { INSTANTS } from "../support/payloads";
import { NINE, steadyPorts } from "../support/ports";
import { runs } from "../support/runs";

const opened = (caseId: string) =>
  draft(caseOpened, { caseId, kind: "placement", title: "Place for Mrs Ünal", purpose: "A home" });
const openAt = (db: Database, ports: ReturnType<typeof steadyPorts>, ...caseIds: string[]) =>
  append(db, ports, () => Promise.resolve({ ok: true, value: caseIds.map(opened) }));
const sha256 = (salt: string, json: string) =>
  createHash("sha256").update(Buffer.from(salt, "hex")).update(json, "utf8").digest("hex");

describe("an append", () => {
  it("keeps the header and the payload apart", () =>
    withDatabase(async (db) => {
      await openAt(db, steadyPorts(), "PL-2026-0142");
      const [header] = await db.entries.toArray();
      expect(header).toEqual({
        v: 1,
        origin: `counterflow/${"0".repeat(32)}`,
        index: 0,
        type: "case.opened",
        at: NINE,
        payload: sha256(
          "1".padStart(32, "0"),
          '{"caseId":"PL-2026-0142","kind":"placement","purpose":"A home","title":"Place for Mrs Ünal"}',
        ),
      });
      expect(Object.keys(header ?? {}).sort()).toEqual(["at", "index", "origin", "payload", "type", "v"]);
      for (const said of ["PL-2026", "Ünal", "placement", "home"]) expect(jcs(header)).not.toContain(said);
    }));

  test.prop([histories()], runs(20))("commits to salt and payload, with a fresh salt each, in a dense row", (history) =>
    withDatabase(async (db) => {
      await live(db, history);
      const [headers, payloads] = [await db.entries.toArray(), await db.payloads.toArray()];
      expect(headers.map(({ index }) => index)).toEqual(headers.map((_, i) => i));
      expect(new Set(headers.map(({ origin }) => origin)).size).toBeLessThanOrEqual(1);
      expect(new Set(payloads.map(({ salt }) => salt)).size).toBe(headers.length);
      for (const [i, { salt, json, origin, index }] of payloads.entries()) {
        expect(salt).toMatch(/^[0-9a-f]{32}$/u);
        expect(json).toBe(jcs(JSON.parse(json)));
        expect(headers[i]).toMatchObject({ origin, index, payload: sha256(salt, json) });
      }
    }),
  );

  test.prop([fc.array(fc.constantFrom(...INSTANTS), { minLength: 1, maxLength: 8 })], runs(20))(
    "never goes back in time, even where the clock does",
    (instants) =>
      withDatabase(async (db) => {
        const ports = steadyPorts(instants);
        for (const [i] of instants.entries()) await openAt(db, ports, `C${i}`);
        const highest = instants.map((_, i) =>
          instants
            .slice(0, i + 1)
            .toSorted()
            .at(-1),
        );
        const headers = await db.entries.toArray();
        expect(headers.map(({ at }) => at)).toEqual(highest);
        // What the clock said stands beside it, wherever that was earlier.
        expect(headers.map(madeAt)).toEqual(instants);
        expect(headers.map(({ clock }) => clock)).toEqual(
          instants.map((instant, i) => (instant === highest[i] ? undefined : instant)),
        );
      }),
  );

  it("writes nothing where it is decided against", () =>
    withDatabase(async (db) => {
      const before = await everythingOf(db);
      expect(await append(db, steadyPorts(), () => Promise.resolve({ ok: false, error: "case-closed" }))).toEqual({
        ok: false,
        error: "case-closed",
      });
      expect(await everythingOf(db)).toBe(before);
    }));

  it("writes nothing where deciding breaks", () =>
    withDatabase(async (db) => {
      await openAt(db, steadyPorts(), "A1");
      const before = await everythingOf(db);
      await expect(append(db, steadyPorts(), () => Promise.reject(new Error("a bug")))).rejects.toThrow("a bug");
      expect(await everythingOf(db)).toBe(before);
    }));

  it("writes nothing where one of its entries has no canonical form", () =>
    withDatabase(async (db) => {
      const before = await everythingOf(db);
      const broken = { ...opened("A2"), payload: { caseId: NaN } };
      await expect(
        append(db, steadyPorts(), () => Promise.resolve({ ok: true, value: [opened("A1"), broken] })),
      ).rejects.toThrow();
      expect(await everythingOf(db)).toBe(before);
    }));

  it("decides on what the append before it wrote, and gives no index twice", () =>
    withDatabase(async (db) => {
      const ports = steadyPorts();
      const unlessOpen = () =>
        append<"exists">(db, ports, async () =>
          (await db.cases.count()) > 0 ? { ok: false, error: "exists" } : { ok: true, value: [opened("A1")] },
        );
      const once = await Promise.all([unlessOpen(), unlessOpen(), unlessOpen()]);
      expect(once.map(({ ok }) => ok)).toEqual([true, false, false]);
      const all = await Promise.all(["B1", "B2", "B3", "B4"].map((id) => openAt(db, ports, id, `${id}x`)));
      const indexes = all.flatMap((result) => (result.ok ? result.value.map(({ index }) => index) : []));
      expect(indexes.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    }));

  it("goes on in its own log, whatever other origins' logs lie beside it", () =>
    withDatabase(async (db) => {
      const ports = steadyPorts();
      await openAt(db, ports, "A1");
      for (const origin of ["aaa/1", "counterflow/z", "zzz/1"])
        await db.entries.add({
          v: 1,
          origin,
          index: 40,
          type: "case.opened",
          at: "2030-01-01T00:00:00.000Z",
          payload: "00".repeat(32),
        });
      expect(await openAt(db, ports, "A2")).toMatchObject({ ok: true, value: [{ index: 1, at: NINE }] });
    }));
});
