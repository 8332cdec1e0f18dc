import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { listingKey } from "../../../../src/domain/evidence/listings";
import { madeAt } from "../../../../src/domain/ledger/log";
import { type LogFilter, type LogKey, logKeys, logLines, logRuns } from "../../../../src/storage/reading";
import { SUBJECT_IDS } from "../../support/a-fact";
import { entryOf, receive } from "../../support/histories";
import { withDatabase } from "../../support/memory-database";
import { CAPTURE_IDS, CASE_IDS, HOSTS, INSTANTS } from "../../support/payloads";
import { NINE } from "../../support/ports";
import { settle, teams } from "../../support/team";
import { type Told, hostOfTold, linkedTo, subjectsOfTold, toldByTheLog } from "../../support/told-by-the-log";
import { runs } from "../../support/runs";

const filters: fc.Arbitrary<LogFilter> = fc.record(
  {
    caseId: fc.constantFrom(...CASE_IDS, "not-there"),
    host: fc.constantFrom(...HOSTS),
    subject: fc
      .tuple(fc.constantFrom(...HOSTS), fc.constantFrom(...SUBJECT_IDS))
      .map(([host, id]) => listingKey(host, id)),
    kind: fc.constantFrom(
      "review",
      "tag",
      "aggregate-rating",
      "profile",
      "capture.made",
      "case.opened",
      "capture.unlinked",
    ),
    from: fc.constantFrom(...INSTANTS),
    to: fc.constantFrom(...INSTANTS),
  },
  { requiredKeys: [] },
);

/** The lines that should be shown, told from the log alone: for every entry its own line, and beneath it its facts. */
function linesTold(log: readonly Told[], { caseId, host, subject, kind, from = "", to = "9999" }: LogFilter): LogKey[] {
  const linked = linkedTo(caseId ?? "", log);
  const is = (wanted: string | undefined, actual: string | undefined) => wanted === undefined || wanted === actual;
  const lines = log.toReversed().flatMap((told) => {
    const { at, origin, index } = told.header;
    const { says, type } = told;
    const made = madeAt(told.header);
    if (made < from || made > to || !is(host, hostOfTold(told))) return [];
    // What was done to a capture belongs to the cases that it is linked to, where it names none.
    const isOfCase =
      is(caseId, says.caseId) ||
      (says.caseId === undefined && type !== "evidence.viewed" && linked.has(says.captureId ?? ""));
    const own = isOfCase && is(kind, type) && (subject === undefined || subjectsOfTold(told).includes(subject));
    const facts = (says.facts ?? []).flatMap((fact, n) => {
      const passes =
        (caseId === undefined || linked.has(says.captureId ?? "")) &&
        is(kind, fact.kind) &&
        is(subject, listingKey(hostOfTold(told) ?? "", fact.subject));
      return passes ? [["facts", [at, origin, index, n]] satisfies LogKey] : [];
    });
    return [...(own ? [["events", [at, origin, index, 0]] satisfies LogKey] : []), ...facts];
  });
  return lines;
}

describe("the lines of the log", () => {
  test.prop([teams, fc.array(filters, { minLength: 4, maxLength: 8 })], runs(30))(
    "are those that pass, the latest entry first, its facts beneath it",
    (team, some) =>
      withDatabase(async (db) => {
        await settle(db, team);
        const log = await toldByTheLog(db);
        for (const filter of [{}, ...some]) expect(await logKeys(db, filter)).toEqual(linesTold(log, filter));
      }),
  );

  test.prop([teams, fc.array(fc.nat(), { maxLength: 12 })], runs(15))(
    "are read in the order asked for, as often as asked for",
    (team, picks) =>
      withDatabase(async (db) => {
        await settle(db, team);
        const all = await logKeys(db, {});
        const keys = all.length > 0 ? picks.flatMap((pick) => all.slice(pick % all.length).slice(0, 1)) : [];
        const lines = await logLines(db, keys);
        expect(
          lines.map((line) => line && [line.table, [line.row.at, line.row.origin, line.row.index, line.row.n]]),
        ).toEqual(keys);
      }),
  );

  it("are of a case where a fact of its captures was labelled or set aside, and not where another's was", () =>
    withDatabase(async (db) => {
      const [ours, theirs] = CAPTURE_IDS;
      const at = (index: number, type: string, says: object) =>
        entryOf("counterflow/b", index, NINE, { type, v: 1, json: JSON.stringify(says) });
      await receive(db, [
        at(0, "capture.linked", { captureId: ours, caseId: CASE_IDS[0] }),
        at(1, "label.added", { captureId: ours, fact: 0, label: "to check" }),
        at(2, "label.added", { captureId: theirs, label: "elsewhere" }),
        at(3, "fact.withdrawn", { captureId: ours, fact: 0, reason: "Of another home" }),
      ]);
      const indexes = (keys: readonly LogKey[]) => keys.map(([, [, , index]]) => index);
      const filter = { caseId: CASE_IDS[0] };
      expect(indexes(await logKeys(db, filter))).toEqual([3, 1, 0]);
      expect((await logRuns(db, filter)).map(({ index }) => index)).toEqual([3, 1, 0]);
      expect((await logRuns(db, filter, 2)).map(({ index }) => index)).toEqual([3]);
    }));

  it("have a gap where a line has gone meanwhile", () =>
    withDatabase(async (db) => {
      await receive(db, [entryOf("counterflow/b", 0, NINE, { type: "plan.altered", v: 1, json: "{}" })]);
      const [there] = await logKeys(db, {});
      if (!there) throw new Error("no line");
      const gone: LogKey = ["facts", [NINE, "counterflow/b", 0, 0]];
      expect(await logLines(db, [gone, there])).toMatchObject([
        undefined,
        { table: "events", row: { type: "plan.altered" } },
      ]);
    }));
});
