import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type LogFilter, type LogKey, keyInRun, linesOfRun, logKeys, logRuns } from "../../../../src/storage/reading";
import { listingKey } from "../../../../src/domain/evidence/listings";
import { SUBJECT_IDS } from "../../support/a-fact";
import { histories, live } from "../../support/histories";
import { withDatabase } from "../../support/memory-database";
import { CASE_IDS, HOSTS } from "../../support/payloads";
import { runs } from "../../support/runs";

const keysOf = HOSTS.flatMap((host) => SUBJECT_IDS.map((id) => listingKey(host, id)));
const several = fc.oneof(
  fc
    .subarray([...CASE_IDS, "not-there"])
    .map((names) => ({ several: "caseIds" as const, one: "caseId" as const, names })),
  fc.subarray([...HOSTS]).map((names) => ({ several: "hosts" as const, one: "host" as const, names })),
  fc.subarray(keysOf).map((names) => ({ several: "subjects" as const, one: "subject" as const, names })),
);
const spelled = (keys: readonly LogKey[]): string[] => keys.map((key) => JSON.stringify(key)).sort();

describe("a part of a name", () => {
  test.prop([histories(8), several], runs(100))(
    "shows the lines of everything that is called so",
    async (history, asked) => {
      await withDatabase(async (db) => {
        await live(db, history);
        const filter: LogFilter = { [asked.several]: asked.names };
        const each = await Promise.all(asked.names.map((name) => logKeys(db, { [asked.one]: name })));
        const expected = [...new Set(spelled(each.flat()))];
        expect(spelled(await logKeys(db, filter))).toEqual(expected);
        const shown = await logRuns(db, filter);
        const lines = shown.flatMap((run) => Array.from({ length: linesOfRun(run) }, (_line, n) => keyInRun(run, n)));
        expect(spelled(lines)).toEqual(expected);
      });
    },
  );
});
