import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { noteAdded } from "../../../../src/domain/casework/annotation";
import { captureMade } from "../../../../src/domain/evidence/captures";
import { payloadErased } from "../../../../src/domain/keeping/erasure";
import { type Draft, draft } from "../../../../src/domain/ledger/log";
import { type Database, type LogRun, followLogRuns, live, logRuns } from "../../../../src/storage/reading";
import { append, erasePayloads, rebuild } from "../../../../src/storage/writing";
import { countRows } from "../../support/watch-reads";
import {
  type Act,
  type Foreign,
  entryOf,
  histories,
  live as happen,
  receive,
  soundLogs,
} from "../../support/histories";
import { logFilters } from "../../support/log-filters";
import { withDatabase } from "../../support/memory-database";
import { CASE_IDS, NOTE_IDS, PAGES, payloads } from "../../support/payloads";
import { NINE, steadyPorts } from "../../support/ports";

type Step =
  { readonly own: Act } | { readonly foreign: number } | { readonly erase: number } | { readonly rebuild: true };

const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: histories(1).map(([own]) => (own ? { own } : { foreign: 1 })) },
    { weight: 2, arbitrary: fc.record({ foreign: fc.integer({ min: 1, max: 4 }) }) },
    { weight: 2, arbitrary: fc.record({ erase: fc.nat({ max: 12 }) }) },
    { weight: 1, arbitrary: fc.constant({ rebuild: true } as const) },
  ),
  { minLength: 3, maxLength: 14 },
);

/** What a colleague's log brings next is taken from it. */
async function take(db: Database, step: Step, foreign: Foreign[], turn: number): Promise<unknown> {
  if ("own" in step) return happen(db, [step.own], turn);
  if ("foreign" in step) return receive(db, foreign.splice(0, step.foreign));
  if ("rebuild" in step) return rebuild(db);
  const header = await db.entries.orderBy("[origin+index]").offset(step.erase).first();
  if (!header) return;
  const { origin, index } = header;
  const said = draft(payloadErased, { origin, index, reason: "request", words: "", artifacts: [] });
  return append(db, steadyPorts([NINE], turn * 1000), async () => {
    await erasePayloads(db, [header]);
    return { ok: true, value: [said] };
  });
}

describe("following the shape of the log", () => {
  test.prop([steps, soundLogs("counterflow/0"), fc.array(logFilters, { minLength: 2, maxLength: 4 })], {
    numRuns: 40,
  })("has the same lines as reading it whole, whatever happens", (some, log, filters) =>
    withDatabase(async (db) => {
      const foreign = [...log];
      const followed = [{}, ...filters].map((filter) => ({ filter, follow: followLogRuns(filter) }));
      for (const [turn, step] of some.entries()) {
        await take(db, step, foreign, turn);
        for (const { filter, follow } of followed) expect(await follow(db)).toEqual(await logRuns(db, filter));
      }
    }),
  );

  it.each([
    ["everything", {}] as const,
    ["a case", { caseId: CASE_IDS[0] }] as const,
    ["a kind", { kind: "tag" }] as const,
  ])("reads as much for an entry more of a long log as of a short one: %s", async (_what, filter) => {
    const [made] = fc.sample(payloads.made, { numRuns: 1, seed: 7 });
    const note = (): Draft => draft(noteAdded, { noteId: NOTE_IDS[0], caseId: CASE_IDS[0], text: "Seen" });
    const capture = (n: number): Draft =>
      draft(captureMade, {
        ...made!,
        captureId: `0b0d9bb4-6a5c-4f0e-9a59-${String(n).padStart(12, "0")}`,
        caseId: CASE_IDS[n % 2]!,
        page: { url: PAGES[0], title: "" },
      });
    const rowsRead = (length: number) =>
      withDatabase(async (db) => {
        const read = countRows(db);
        const add = (drafts: Draft[], salt: number) =>
          append(db, steadyPorts([NINE], salt), () => Promise.resolve({ ok: true, value: drafts }));
        await add(
          Array.from({ length }, (_, n) => capture(n)),
          0,
        );
        const follow = followLogRuns(filter);
        read.rows = 0;
        await follow(db);
        const whole = read.rows;
        await add([note(), capture(length + 1)], 5000);
        read.rows = 0;
        const followed = await follow(db);
        const more = read.rows;
        expect(followed).toEqual(await logRuns(db, filter));
        return { whole, more };
      });
    const [short, long] = [await rowsRead(10), await rowsRead(100)];
    expect(long.more).toBe(short.more);
    expect(long.whole).toBeGreaterThan(90);
    expect(long.more).toBeLessThan(25);
  });

  it("hears of each entry, of each erasure and of tables made anew, however little it read last", () =>
    withDatabase(async (db) => {
      const told: (readonly LogRun[])[] = [];
      const stop = live(
        () => follow(db),
        (runs) => told.push(runs),
        (error) => expect.fail(String(error)),
      );
      const follow = followLogRuns({ kind: "note.added" });
      const note = {
        own: { at: NINE, drafts: [draft(noteAdded, { noteId: NOTE_IDS[0], caseId: "A", text: "Seen" })] },
      };
      for (let turn = 0; turn < 3; turn++) {
        await take(db, note, [], turn);
        await expect.poll(() => told.at(-1)?.length).toBe(turn + 1);
      }
      await receive(db, [entryOf("counterflow/z", 0, NINE, { type: "note.added", v: 1, json: "{}" })]);
      await expect.poll(() => told.at(-1)?.length).toBe(4);
      await db.events.clear();
      await rebuild(db);
      await expect.poll(() => told.at(-1)?.length).toBe(4);
      stop();
    }));
});
