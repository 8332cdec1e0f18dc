import { expect, it } from "vitest";
import type { Contents } from "../../../src/domain/files/backup";
import { backupMembers } from "../../../src/storage/reading";
import { countRows } from "../support/watch-reads";
import { withDatabase } from "../support/memory-database";
import { NINE } from "../support/ports";
import { MADE_AT } from "./a-log";

const ORIGIN = "counterflow/a";

/** How many rows are read for a backup of so many checkpoints, each with two tokens; and how many are in it. */
const readFor = (size: number) =>
  withDatabase(async (db) => {
    const read = countRows(db);
    const sizes = Array.from({ length: size }, (_, n) => n + 1);
    await db.checkpoints.bulkAdd(sizes.map((at) => ({ origin: ORIGIN, size: at, note: "" })));
    const authorities = ["https://one.example/", "https://two.example/"];
    await db.timestamps.bulkAdd(
      sizes.flatMap((at) =>
        authorities.map((authority) => ({ origin: ORIGIN, size: at, authority, time: NINE, token: Uint8Array.of(1) })),
      ),
    );
    read.rows = 0;
    const names: string[] = [];
    const contents: Contents = {
      format: "counterflow-backup",
      version: 2,
      madeAt: MADE_AT,
      // What was signed after the plan was made is left for the next.
      origins: [{ origin: ORIGIN, size: size - 1 }],
      artifacts: 0,
      imports: 0,
    };
    let lines = 0;
    for await (const { name, bytes } of backupMembers(db, { contents })) {
      names.push(name);
      if (/^(?:checkpoints|timestamps)/u.test(name)) lines += (await bytes.text()).split("\n").length - 1;
    }
    return { rows: read.rows, lines };
  });

it("is backed up with reads that grow with the log, not with its square", async () => {
  const [short, long] = [await readFor(1_000), await readFor(4_000)];
  expect([short.lines, long.lines]).toEqual([999 * 3, 3_999 * 3]);
  expect(long.rows).toBeLessThan(4.2 * short.rows);
});
