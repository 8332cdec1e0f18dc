import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { subjectKey } from "../../../src/domain/evidence/subjects";
import { type LogFilter, type LogKey, logKeys, logRuns } from "../../../src/storage/reading";
import { logIndex } from "../../../src/workbench/parts/log-lines/log-index";
import { SUBJECT_IDS } from "../support/a-fact";
import { withDatabase } from "../support/memory-database";
import { CASE_IDS, HOSTS, INSTANTS } from "../support/payloads";
import { settle, teams } from "../support/team";
import { runs } from "../support/runs";

const filters: fc.Arbitrary<LogFilter> = fc.record(
  {
    caseId: fc.constantFrom(...CASE_IDS, "not-there"),
    host: fc.constantFrom(...HOSTS),
    subject: fc
      .tuple(fc.constantFrom(...HOSTS), fc.constantFrom(...SUBJECT_IDS))
      .map(([host, id]) => subjectKey(host, id)),
    kind: fc.constantFrom("review", "tag", "aggregate-rating", "capture.made", "note.added"),
    from: fc.constantFrom(...INSTANTS),
    to: fc.constantFrom(...INSTANTS),
  },
  { requiredKeys: [] },
);

const keysOf = (runs: Parameters<typeof logIndex>[0]): LogKey[] => {
  const index = logIndex(runs);
  return Array.from({ length: index.total }, (_, line) => index.keyAt(line)).filter((key) => key !== undefined);
};

describe("the shape of the log", () => {
  test.prop([teams, fc.array(filters, { minLength: 3, maxLength: 6 })], runs(30))(
    "has the same lines as the log itself, whatever is asked for",
    (team, some) =>
      withDatabase(async (db) => {
        await settle(db, team);
        for (const filter of [{}, ...some])
          expect(keysOf(await logRuns(db, filter))).toEqual(await logKeys(db, filter));
      }),
  );

  test.prop([teams, filters, fc.integer({ min: 1, max: 5 })], runs(30))(
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
