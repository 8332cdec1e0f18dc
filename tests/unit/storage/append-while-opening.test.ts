import { describe, expect, it } from "vitest";
import { noteAdded } from "../../../src/domain/casework/annotation";
import { draft } from "../../../src/domain/ledger/log";
import { Database, followLogRuns, live } from "../../../src/storage/reading";
import { append, setVault } from "../../../src/storage/writing";
import { MASTER, ROW, newName } from "../support/memory-database";
import { NOTE_IDS } from "../support/payloads";
import { NINE, steadyPorts } from "../support/ports";
import { ringsOf } from "../support/ring-files";

/** Which of two that come at once is in whose way is chance: as often that it shows. */
const TIMES = 25;

const note = draft(noteAdded, { noteId: NOTE_IDS[0], caseId: "A", text: "Seen" });

async function made(name: string): Promise<void> {
  const db = new Database(name);
  await db.open();
  db.close();
}

describe("an append beside a list that opens the database, too", () => {
  it.each([
    ["a new one", () => Promise.resolve()],
    ["one that is there", made],
    ["one under a lock", (name: string) => made(name).then(() => setVault(name, ROW))],
  ])("is whole: %s", async (_what, make) => {
    for (let n = 0; n < TIMES; n++) {
      const name = newName();
      await make(name);
      const db = new Database(name, undefined, () => Promise.resolve(MASTER), await ringsOf(MASTER));
      const follow = followLogRuns({});
      const faults: unknown[] = [];
      const stop = live(
        () => follow(db),
        () => undefined,
        (error) => faults.push(error),
      );
      const appended = await append(db, steadyPorts([NINE]), () => Promise.resolve({ ok: true, value: [note] }));
      stop();
      expect([appended.ok, faults]).toEqual([true, []]);
      await db.delete();
    }
  });
});
