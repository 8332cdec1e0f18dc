import { IDBFactory } from "fake-indexeddb";
import { afterEach, expect, it, vi } from "vitest";
import { Database, isDatabaseError, live } from "../../../../src/storage/reading";
import { withDatabase } from "../../support/memory-database";
import { until } from "../../support/until";

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a reader that counts the entries is told, and how often it was refused. */
function follow(db: Database) {
  const told = { counts: [] as number[], errors: [] as unknown[], refused: 0 };
  const count = () =>
    db.entries.count().catch((error: unknown) => {
      told.refused++;
      throw error;
    });
  const stop = live(
    async () => count(),
    (entries) => told.counts.push(entries),
    (error) => told.errors.push(error),
  );
  return { told, stop };
}

it("tells every reader that the database does not open", async () => {
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
    throw new DOMException("Internal error opening backing store", "UnknownError");
  });
  const db = new Database("never-opens");
  for (const { told, stop } of [follow(db), follow(db)]) {
    await until(() => expect(told.errors.map(isDatabaseError)).toEqual([true]));
    expect(told.counts).toEqual([]);
    stop();
  }
});

it("does not take a database that was closed for one that does not open", async () => {
  await withDatabase(async (db) => {
    await db.open();
    db.close();
    const closed = follow(db);
    await until(() => expect(closed.told.refused).toBe(1));
    await db.open();
    const open = follow(db);
    await until(() => expect(open.told.counts).toEqual([0]));
    expect(closed.told.errors).toEqual([]);
    closed.stop();
    open.stop();
  });
});
