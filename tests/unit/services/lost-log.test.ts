import { describe, expect, it } from "vitest";
import { CASE, withServices } from "./support";
import { randomUUID } from "node:crypto";

const open = { act: randomUUID(), type: "case.opened", payload: CASE } as const;

describe("where a log was that is lost", () => {
  it("nothing is written, and why is said", () =>
    withServices(
      async ({ act }, db) => {
        expect(await act(open)).toEqual({ ok: false, error: { code: "log-lost" } });
        expect(await db.entries.count()).toBe(0);
      },
      { isLogLost: () => Promise.resolve(true) },
    ));

  it("a new one is begun once the official says so", () => {
    let isLost = true;
    const ports = {
      isLogLost: () => Promise.resolve(isLost),
      forgetWitness: () => Promise.resolve(void (isLost = false)),
    };
    return withServices(async ({ act, beginNewLog }, db) => {
      expect(await beginNewLog({})).toEqual({ ok: true, value: null });
      expect(await act(open)).toMatchObject({ ok: true });
      expect(await db.entries.count()).toBe(1);
      // Asked again it takes nothing away.
      const before = await db.meta.get("origin");
      await beginNewLog({});
      expect(await db.meta.get("origin")).toEqual(before);
    }, ports);
  });

  it("a restored backup settles it", () => {
    let isLost = true;
    const ports = {
      isLogLost: () => Promise.resolve(isLost),
      forgetWitness: () => Promise.resolve(void (isLost = false)),
    };
    return withServices(async ({ recordBackups }, db) => {
      const words = { file: "a.age", sha256: "0".repeat(64), bytes: 1, entries: 1, artifacts: 0, imports: 0 };
      await db.meta.put({ key: "restored", words: { ...words, madeAt: "2026-03-02T09:00:00.000Z" } });
      expect(await recordBackups({})).toEqual({ ok: true, value: null });
      expect((await db.entries.toArray()).map(({ type }) => type)).toEqual(["backup.restored"]);
    }, ports);
  });
});
