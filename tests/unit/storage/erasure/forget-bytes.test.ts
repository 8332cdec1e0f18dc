import Dexie from "dexie";
import { expect, it } from "vitest";
import type { Database } from "../../../../src/storage/reading";
import { forgetBytes, keepIndex, oweForgetting } from "../../../../src/storage/writing";
import { CASE, withServices } from "../../services/support";

const rows = (db: Database) => Promise.all(db.tables.map((table) => table.toArray()));
const owed = (db: Database) => db.meta.get("erased-bytes");
const noPause = () => Promise.resolve();

it("changes nothing where nothing was erased, and no row where something was", async () => {
  await withServices(async ({ openCase }, db) => {
    await openCase(CASE);
    await keepIndex(db);
    expect(await db.findSegments.count()).toBeGreaterThan(0);
    const before = await rows(db);
    let rounds = 0;
    const counting = () => {
      rounds++;
      return Promise.resolve();
    };
    await forgetBytes(db, counting);
    expect(rounds).toBe(0);
    await oweForgetting(db);
    await forgetBytes(db, counting);
    expect(rounds).toBeGreaterThan(1);
    expect(await rows(db)).toEqual(before);
    expect(await Dexie.getDatabaseNames()).not.toContain(`${db.name}-erased`);
  });
});

it("goes on where it was cut off, and begins anew where something is erased meanwhile", async () => {
  await withServices(async ({ openCase }, db) => {
    await openCase(CASE);
    await oweForgetting(db);
    let rounds = 0;
    const cutOff = () => (++rounds === 3 ? Promise.reject(new Error("the worker ended")) : Promise.resolve());
    await expect(forgetBytes(db, cutOff)).rejects.toThrow("the worker ended");
    expect(await owed(db)).toMatchObject({ erasures: 1, rounds: 2 });
    await oweForgetting(db);
    expect(await owed(db)).toMatchObject({ erasures: 2, rounds: 0 });
    let erased = false;
    await forgetBytes(db, async () => {
      if (!erased) await oweForgetting(db);
      erased = true;
    });
    expect(await owed(db)).toBeUndefined();
    await forgetBytes(db, noPause);
  });
});

it("is owed by whatever is erased, and asked for after it", async () => {
  let asked = 0;
  await withServices(
    async ({ openCase, erasePayload }, db) => {
      await openCase(CASE);
      const [opened] = await db.entries.toArray();
      if (!opened) throw new Error("no entry");
      const target = { what: "entry", origin: opened.origin, index: opened.index } as const;
      expect(await erasePayload({ target, reason: "request", words: "" })).toMatchObject({ ok: true });
      expect(await owed(db)).toMatchObject({ erasures: 1, rounds: 0 });
      expect(asked).toBe(1);
    },
    {
      forgetBytes: () => {
        asked++;
      },
    },
  );
});
