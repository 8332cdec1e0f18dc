import Dexie from "dexie";
import { expect, it } from "vitest";
import type { RequestOf } from "../../../src/messaging";
import type { Database } from "../../../src/storage/reading";
import { ensureTables, rebuild } from "../../../src/storage/writing";
import { askOf } from "../jobs/support";
import { withDatabase } from "../support/memory-database";
import { CAPTURE_IDS, NOTE_IDS } from "../support/payloads";
import { watchReads } from "../support/watch-reads";
import { CASE, aCase, bundled, faultsOf, written } from "./support/written";

type Target = RequestOf<"erasePayload">["target"];

/** The case as a file, while something of it is erased right behind the n-th read: its faults, or why there is no file. */
const exportedWhile = (target: Target, nth: number): Promise<{ erased: boolean; faults: string[] }> =>
  withDatabase(async (db) => {
    let reads = -Infinity;
    let erasing: Promise<unknown> | undefined;
    watchReads(db, () => {
      reads += 1;
      if (reads === nth) erasing = Dexie.ignoreTransaction(() => erase(db, target));
    });
    await aCase(db);
    reads = 0;
    const faults = await bundled(db, CASE)
      .then(async (bundle) => {
        await erasing;
        return faultsOf(await written(db, bundle));
      })
      .catch((error: unknown) => [error instanceof Error ? error.name : String(error)]);
    await erasing;
    return { erased: erasing !== undefined, faults };
  });

const erase = (db: Database, target: Target) =>
  askOf(db)("erasePayload", { target, reason: "request", words: "Letter of 2 March" });

it.each<[string, Target, string[]]>([
  ["a note", { what: "note", noteId: NOTE_IDS[0] }, []],
  // Its page is read when the file is written, and is not there any more.
  ["a capture", { what: "capture", captureId: CAPTURE_IDS[0], notes: true }, ["ArtifactGone"]],
])("a file made while %s is erased is no file or a sound one, whenever that is", async (_what, target, faults) => {
  const seen = new Set<string>();
  for (let nth = 1; ; nth++) {
    const made = await exportedWhile(target, nth);
    if (!made.erased) break;
    for (const fault of made.faults) seen.add(fault);
  }
  expect([...seen]).toEqual(faults);
});

it("a file is not made of tables that are being made anew", () =>
  withDatabase(async (db) => {
    await aCase(db);
    const killed = rebuild(db, {
      onProgress: () => {
        throw new Error("killed");
      },
    });
    await expect(killed).rejects.toThrow("killed");
    await expect(bundled(db, CASE)).rejects.toThrow("unsigned");
    await ensureTables(db);
    expect(await faultsOf(await written(db, await bundled(db, CASE)))).toEqual([]);
  }));
