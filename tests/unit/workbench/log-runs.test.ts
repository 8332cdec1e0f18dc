import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type LogKey, logKeys, logRuns } from "../../../src/storage/reading";
import { logIndex } from "../../../src/workbench/parts/log-lines/log-index";
import { logFilters } from "../support/log-filters";
import { withDatabase } from "../support/memory-database";
import { settle, teams } from "../support/team";
import { runs } from "../support/runs";

const keysOf = (runs: Parameters<typeof logIndex>[0]): LogKey[] => {
  const index = logIndex(runs);
  return Array.from({ length: index.total }, (_, line) => index.keyAt(line)).filter((key) => key !== undefined);
};

describe("the shape of the log", () => {
  test.prop([teams, fc.array(logFilters, { minLength: 3, maxLength: 6 })], runs(30))(
    "has the same lines as the log itself, whatever is asked for",
    (team, some) =>
      withDatabase(async (db) => {
        await settle(db, team);
        for (const filter of [{}, ...some])
          expect(keysOf(await logRuns(db, filter))).toEqual(await logKeys(db, filter));
      }),
  );

  test.prop([teams, logFilters, fc.integer({ min: 1, max: 5 })], runs(30))(
    "begins with its latest entries when only those are asked for",
    (team, filter, newest) =>
      withDatabase(async (db) => {
        await settle(db, team);
        const all = keysOf(await logRuns(db, filter));
        const latest = keysOf(await logRuns(db, filter, newest));
        expect(latest).toEqual(all.slice(0, latest.length));
      }),
  );

  test.prop([fc.nat()])("has no line before the first or after the last", (line) => {
    expect(logIndex([]).keyAt(line)).toBeUndefined();
    expect(logIndex([{ at: "", origin: "o", index: 1, event: true, facts: 2 }]).keyAt(3 + line)).toBeUndefined();
    expect(logIndex([{ at: "", origin: "o", index: 1, event: true, facts: 2 }]).keyAt(-1 - line)).toBeUndefined();
  });
});
