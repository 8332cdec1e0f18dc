import { describe, expect, it } from "vitest";
import type { FindDocument } from "../../../../src/domain/casework/find";
import type { Database } from "../../../../src/storage/reading";
import { forgetDocuments, indexDocuments, keepIndex } from "../../../../src/storage/writing";
import { mergeStep } from "../../../../src/storage/writing/find/merge-segments";
import { withDatabase } from "../../support/memory-database";
import { keysOf, keysOfAll } from "./content";

const WORDS = 2_500;

/** A document that is several blocks long, and of which a part is in every other one. */
const long = (n: number): FindDocument => ({
  ref: `x ${n}`,
  kind: "page",
  texts: [
    { field: "body", text: Array.from({ length: WORDS }, (_none, i) => `w${i % 2 ? i : i * 10 + n}q`).join(" ") },
  ],
  filters: [],
});
const DOCUMENTS = [0, 1, 2, 3, 4].map(long);

async function apart(db: Database): Promise<void> {
  await keepIndex(db);
  for (const document of DOCUMENTS) await db.transaction("rw", db.tables, async () => indexDocuments(db, [document]));
}

describe("segments that are merged in many steps", () => {
  it.each([1, 2])("of %i blocks hold what they held, and are one", async (atOnce) => {
    await withDatabase(async (db) => {
      await apart(db);
      let steps = 0;
      while (await mergeStep(db, atOnce)) steps += 1;
      expect(steps).toBeGreaterThan(1);
      expect(await db.findSegments.count()).toBe(1);
      expect(await keysOf(db)).toEqual(keysOfAll(DOCUMENTS));
    });
  });

  it("are given up where something goes out of them meanwhile, and nothing of that is left", async () => {
    await withDatabase(async (db) => {
      await apart(db);
      await mergeStep(db, 1);
      await db.transaction("rw", db.tables, async () => forgetDocuments(db, [{ ref: "x 2" }]));
      const left = DOCUMENTS.filter(({ ref }) => ref !== "x 2");
      expect(await keysOf(db)).toEqual(keysOfAll(left));
      while (await mergeStep(db, 2));
      expect(await keysOf(db)).toEqual(keysOfAll(left));
    });
  });
});
