import Dexie from "dexie";
import { describe, expect, it } from "vitest";
import { storageFailure } from "../../../src/storage/reading";
import { withDatabase } from "../support/memory-database";

/** More than a function takes arguments. */
const MANY = Array.from({ length: 200_000 }, (_, n) => n);
const quota = new DOMException("", "QuotaExceededError");

describe("a storage failure", () => {
  it.each([
    ["as the browser says it", quota],
    ["inside an aborted transaction", new Dexie.AbortError(quota)],
    ["for one row of many", new Dexie.BulkError("facts.bulkPut()", { 3: quota })],
    [
      "for each of very many rows",
      new Dexie.BulkError("facts.bulkPut()", Object.fromEntries(MANY.map((n) => [n, quota]))),
    ],
    ["in Dexie's words", new Dexie.QuotaExceededError("full")],
  ])("is a full disk, %s", (_how, error) => {
    expect(storageFailure(error)).toEqual({ code: "storage-full" });
  });
  it("is a closed database", () =>
    withDatabase(async (db) => {
      await db.open();
      db.close();
      const error: unknown = await db.entries.count().catch((reason: unknown) => reason);
      expect(storageFailure(error)).toMatchObject({ code: "storage-closed" });
    }));
  it.each([
    new TypeError("a bug"),
    new Dexie.ConstraintError("a bug"),
    new Dexie.BulkError("entries.bulkAdd()", { 0: new DOMException("", "ConstraintError") }),
    new Dexie.AbortError("for no reason"),
    "QuotaExceededError",
    undefined,
    null,
  ])("is not %o", (error) => {
    expect(storageFailure(error)).toBeUndefined();
  });
});
