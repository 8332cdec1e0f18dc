import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type Database } from "../../../../src/storage/reading";
import { erasePayloads, keepIndex, rebuild } from "../../../../src/storage/writing";
import { mergeStep } from "../../../../src/storage/writing/find/merge-segments";
import { remakeStep } from "../../../../src/storage/writing/find/remake-index";
import { type Act, histories, live } from "../../support/histories";
import { withDatabase } from "../../support/memory-database";
import { runs } from "../../support/runs";
import { documentsOf, keysOf, keysOfAll } from "./content";

async function expectAsTables(db: Database): Promise<void> {
  const documents = await documentsOf(db);
  expect(await keysOf(db)).toEqual(keysOfAll(documents));
  const segments = await db.findSegments.toArray();
  expect(segments.reduce((sum, one) => sum + one.documents, 0)).toBe(documents.length);
}

/** What may happen between two acts. */
type Between = "nothing" | "merge" | "remake" | "rebuild" | "keep" | "erase" | "kill";
const between = fc.constantFrom<Between>("nothing", "merge", "remake", "rebuild", "keep", "erase", "kill");

async function happens(db: Database, what: Between, n: number): Promise<void> {
  if (what === "merge") await mergeStep(db);
  if (what === "remake") await remakeStep(db);
  if (what === "rebuild") await rebuild(db);
  if (what === "keep") await keepIndex(db);
  if (what === "erase") await eraseOne(db, n);
  if (what === "kill") await cutOff(db, n % 12);
}

/** Work on the index that ends at a write, as though its worker had died. */
async function cutOff(db: Database, writes: number): Promise<void> {
  let left = writes;
  const end = () => {
    left -= 1;
    if (left < 0) throw new Error("killed");
  };
  db.findBlocks.hook("creating", end);
  try {
    await keepIndex(db);
  } catch (error) {
    if (!String(error).includes("killed")) throw error;
  } finally {
    db.findBlocks.hook("creating").unsubscribe(end);
  }
}

async function eraseOne(db: Database, n: number): Promise<void> {
  const headers = await db.entries.toArray();
  const header = headers[n % Math.max(1, headers.length)];
  if (header) await db.transaction("rw", db.tables, async () => erasePayloads(db, [header]));
}

describe("the index", () => {
  test.prop([fc.array(fc.tuple(histories(3), between, fc.nat()), { maxLength: 6 })], runs(100))(
    "says what the tables say after any history, with erasures, merges, cut-off makings and kills in between",
    async (parts: readonly (readonly [Act[], Between, number])[]) => {
      await withDatabase(async (db) => {
        let from = 0;
        for (const [history, what, n] of parts) {
          await live(db, history, from++);
          await happens(db, what, n);
        }
        await keepIndex(db);
        await expectAsTables(db);
      });
    },
  );
});
