import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { tablesOf } from "../support/dump";
import { type Foreign, histories, live, logs, receive } from "../support/histories";
import { withDatabase } from "../support/memory-database";
import { runs } from "../support/runs";

/** The tables after the entries came in, so many at a time. */
const tablesAfter = (entries: readonly Foreign[], sizes: readonly number[] = [entries.length]): Promise<string> =>
  withDatabase(async (db) => {
    for (let from = 0, turn = 0; from < entries.length; turn++) {
      const size = Math.max(1, sizes[turn % sizes.length] ?? 1);
      await receive(db, entries.slice(from, from + size));
      from += size;
    }
    return tablesOf(db);
  });

const ours = logs("counterflow/a");
const theirs = logs("counterflow/b");
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 });

/** One log laid between the other's entries, each in its own order. */
function interleaved(a: readonly Foreign[], b: readonly Foreign[], turns: readonly boolean[]): Foreign[] {
  const [left, right] = [[...a], [...b]];
  const taken = turns.flatMap((first) => (first ? left : right).splice(0, 1));
  return [...taken, ...right, ...left];
}

describe("two origins' logs", () => {
  test.prop([ours, theirs, fc.array(fc.boolean(), { maxLength: 28 }), sizes], runs(40))(
    "give the same tables in any interleaving",
    async (a, b, turns, some) => {
      expect(await tablesAfter(interleaved(a, b, turns), some)).toBe(await tablesAfter([...a, ...b]));
    },
  );
  test.prop(
    [
      fc
        .tuple(ours, theirs)
        .map(([a, b]) => [...a, ...b])
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      sizes,
    ],
    runs(40),
  )("give the same tables in any order at all", async ([all, shuffled], some) => {
    expect(await tablesAfter(shuffled, some)).toBe(await tablesAfter(all));
  });
  test.prop([histories(6), theirs, fc.nat({ max: 6 })], runs(25))(
    "give the same tables whenever the other's log comes in",
    async (history, foreign, when) => {
      const joined = (at: number) =>
        withDatabase(async (db) => {
          await live(db, history.slice(0, at));
          await receive(db, foreign);
          await live(db, history.slice(at), at);
          return tablesOf(db);
        });
      expect(await joined(Math.min(when, history.length))).toBe(await joined(history.length));
    },
  );
});
