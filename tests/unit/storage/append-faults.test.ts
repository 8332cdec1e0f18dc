import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Draft } from "../../../src/domain/ledger/log";
import { type Database, storageFailure } from "../../../src/storage/reading";
import { append } from "../../../src/storage/writing";
import { everythingOf } from "../support/dump";
import { type Fault, withFaults } from "../support/faults";
import { histories, live } from "../support/histories";
import { withDatabase } from "../support/memory-database";
import { anyDraft } from "../support/payloads";
import { steadyPorts } from "../support/ports";
import { runs } from "../support/runs";

const appending = (db: Database, drafts: readonly Draft[]) =>
  append(db, steadyPorts(undefined, 1_000_000), () => Promise.resolve({ ok: true, value: drafts }));

/** How many writes an append makes on top of a history. */
const writesOf = (history: Parameters<typeof live>[1], drafts: readonly Draft[]): Promise<number> =>
  withDatabase(async (db) => {
    const faults = withFaults(db);
    await live(db, history);
    faults.disarm();
    await appending(db, drafts);
    return faults.writes;
  });

describe.each<Fault>(["request", "call", "transaction"])("where the disk is full and the %s fails", (fault) => {
  test.prop([histories(4), fc.array(anyDraft, { minLength: 1, maxLength: 3 })], runs(8))(
    "at any step, nothing is written, the official is told, and the next append works",
    async (history, drafts) => {
      const writes = await writesOf(history, drafts);
      expect(writes).toBeGreaterThanOrEqual(3);
      await withDatabase(async (db) => {
        const faults = withFaults(db);
        await live(db, history);
        const before = await everythingOf(db);
        for (let nth = 1; nth <= writes; nth++) {
          faults.arm(nth, fault);
          const error: unknown = await appending(db, drafts).then(
            () => undefined,
            (reason: unknown) => reason,
          );
          expect(storageFailure(error)).toEqual({ code: "storage-full" });
          expect(await everythingOf(db)).toBe(before);
        }
        faults.disarm();
        const count = await db.entries.count();
        expect(await appending(db, drafts)).toMatchObject({
          ok: true,
          value: drafts.map((_, i) => ({ index: count + i })),
        });
      });
    },
  );
});
