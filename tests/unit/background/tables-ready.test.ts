import { expect, it } from "vitest";
import { tablesReady } from "../../../src/background/tables-ready";
import { storageFailure } from "../../../src/storage/reading";
import { withFaults } from "../support/faults";
import { withDatabase } from "../support/memory-database";

it("makes the tables once, and again only where the disk was full", () =>
  withDatabase(async (db) => {
    const faults = withFaults(db);
    const ready = tablesReady(db);
    faults.arm(1, "call");
    const error: unknown = await ready().catch((reason: unknown) => reason);
    expect(storageFailure(error)).toEqual({ code: "storage-full" });
    faults.disarm();
    await ready();
    const { writes } = faults;
    await ready();
    expect([writes > 0, faults.writes]).toEqual([true, writes]);
  }));
