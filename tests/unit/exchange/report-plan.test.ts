import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type PlannedTask,
  planAltered,
  planMade,
  signatureGiven,
  taskDone,
  taskSkipped,
} from "../../../src/domain/casework/plan";
import { draft } from "../../../src/domain/ledger/log";
import { Database } from "../../../src/storage/reading";
import { readReport, sectionOf } from "./support/read-report";
import { CASE, aCase, announced, logged } from "./support/written";

const uuid = (n: number): string => `7d0c8a52-3a7b-4a55-8a1b-5b1f5a0c${String(n).padStart(4, "0")}`;
const task = (n: number, name: string, changed: Partial<PlannedTask>): PlannedTask => ({
  ...{ taskId: uuid(n), name, stageId: "", form: "task", blocks: "nothing", due: "", who: "", sources: 0 },
  ...{ signatures: 1, node: "", ...changed },
});
const HOME = "listing www.care.example #home";
const of = { caseId: CASE };
const altered = { ...of, reason: "", cites: [], after: null } as const;

let db: Database;
let english = "";
let german = "";

beforeAll(async () => {
  db = new Database("a planned case");
  await aCase(db);
  await announced(db, 600);
  const tasks = [
    task(1, "Visit by day", { form: "visit", blocks: "decision" }),
    task(2, "Read <b>two</b> sources", {}),
    task(3, "Agree on it", { signatures: 2, blocks: "closing" }),
    task(4, "Tell the family", { blocks: "closing", due: "2026-04-01" }),
    task(5, "Nothing waits for this", {}),
  ];
  await logged(db, [draft(planMade, { ...of, template: "Placement", stages: [], tasks })], 700);
  const done = (n: number, by: string, note: string) =>
    draft(taskDone, { ...of, taskId: uuid(n), by, note, cites: [] });
  const sign = { ...of, of: "task", id: uuid(3), by: "P. van Laar", reason: "", place: "this" } as const;
  const hold = { alter: "hold", node: HOME, reason: "A report is awaited" } as const;
  await logged(
    db,
    [
      done(1, "", "It was quiet"),
      draft(taskSkipped, { ...of, taskId: uuid(2), reason: "There is one alone" }),
      done(3, "E. Sanders", ""),
    ],
    800,
  );
  await logged(db, [draft(signatureGiven, sign)], 900);
  await logged(
    db,
    [draft(planAltered, { ...altered, alterations: [hold, { alter: "require-signature", of: "decision" }] })],
    1_000,
  );
  english = sectionOf(await readReport(db, CASE), "Plan");
  german = sectionOf(await readReport(db, CASE, "de"), "Plan");
});
afterAll(() => db.delete());

describe("the plan in a report", () => {
  it("says what was done and by whom, and what was skipped and why, word for word", () => {
    expect(english).toMatch(/Visit by day ?deciding and closing ?Done on 2 March 2026, 09:00 UTC.*It was quiet/u);
    expect(english).toMatch(/Read <b>two<\/b> sources ?nothing ?Skipped on .*There is one alone/u);
    expect(english).toMatch(/Tell the family ?closing the case ?Not done; it was due by 1 April 2026/u);
    expect(english).not.toContain("Nothing waits for this");
  });

  it("names who signed first and who second, and that the decision needs a second one", () => {
    expect(english).toMatch(/Agree on it.*E\. Sanders.*Second signature: P\. van Laar, 2 March 2026/u);
    expect(english).toContain("The plan asks for a second signature under the decision.");
  });

  it("says what is held, since when and why", () => {
    expect(english).toMatch(/held since 2 March 2026, 09:00 UTC: A report is awaited/u);
  });

  it("says all of that in German", () => {
    for (const said of [
      /Visit by day.*Erledigt am/u,
      /Übersprungen am.*There is one alone/u,
      /Zweite Unterschrift: P\. van Laar/u,
      /angehalten seit .*A report is awaited/u,
      /Der Plan verlangt eine zweite Unterschrift/u,
      /Nicht erledigt; fällig war sie bis/u,
    ])
      expect(german).toMatch(said);
  });
});
