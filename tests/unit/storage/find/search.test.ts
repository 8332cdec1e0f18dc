import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type FindDocument, parseQuery } from "../../../../src/domain/casework/find";
import { type Database, findLack, openFind } from "../../../../src/storage/reading";
import { forgetDocuments, indexDocuments, keepIndex } from "../../../../src/storage/writing";
import { mergeStep } from "../../../../src/storage/writing/find/merge-segments";
import { anyDocument, anyTyped, foundByLooking } from "../../find/support";
import { withDatabase } from "../../support/memory-database";
import { runs } from "../../support/runs";

const write = (db: Database, work: () => Promise<void>): Promise<void> =>
  db.transaction("rw", db.meta, db.findSegments, db.findBlocks, async () => work());

interface Step {
  readonly add: readonly Omit<FindDocument, "ref">[];
  /** Of those that are there, every n-th goes. */
  readonly drop: number;
  /** Whether it is known what those say. */
  readonly isKnown: boolean;
  readonly merges: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  add: fc.array(anyDocument, { maxLength: 4 }),
  drop: fc.nat({ max: 5 }),
  isKnown: fc.boolean(),
  merges: fc.nat({ max: 2 }),
});

describe("what is asked of the index", () => {
  test.prop([fc.array(step, { maxLength: 10 }), fc.array(anyTyped, { minLength: 1, maxLength: 4 })], runs(100))(
    "is answered as if one had looked through all there is, whatever came, went and was merged",
    async (steps, queries) => {
      await withDatabase(async (db) => {
        await keepIndex(db);
        const find = openFind(db);
        let there: FindDocument[] = [];
        for (const [n, { add, drop, isKnown, merges }] of steps.entries()) {
          const documents = add.map((document, i): FindDocument => ({ ...document, ref: `x ${n} ${i}` }));
          await write(db, () => indexDocuments(db, documents));
          there.push(...documents);
          const goes = there.filter((_document, i) => drop > 0 && i % drop === 0);
          await write(db, () => forgetDocuments(db, isKnown ? goes : goes.map(({ ref }) => ({ ref }))));
          there = there.filter((document) => !goes.includes(document));
          for (let m = 0; m < merges; m += 1) await mergeStep(db);
          for (const typed of queries) {
            const query = parseQuery(typed);
            const found = await find(query, { most: 100 });
            expect(new Set(found.flatMap(({ refs }) => refs))).toEqual(foundByLooking(query, there));
          }
        }
      });
    },
  );

  it("is nothing, and that is said, while there is no index yet", async () => {
    await withDatabase(async (db) => {
      expect(await openFind(db)(parseQuery("night"), { most: 5 })).toEqual([]);
      expect(await findLack(db)).toEqual({ remaking: { done: 0, total: 0 }, pages: 0 });
      await keepIndex(db);
      expect(await findLack(db)).toEqual({ pages: 0 });
    });
  });
});
