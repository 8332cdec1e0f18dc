import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  type Alteration,
  type Plan,
  changesOf,
  dayAfter,
  parsePlanTemplateFile,
  planFrom,
  planAltered,
  planTemplateSaved,
  previewOf,
  stagesOf,
  tasksOf,
  writePlanTemplateFile,
} from "../../../src/domain/casework/plan";
import { type PlanTaskRow, isSettled, secondSignature } from "../../../src/domain/casework/planned";
import { mergeFields } from "../../../src/domain/ledger/log";
import { writtenPayloads } from "../support/written-payloads";

const AT = "2026-03-02T09:00:00.000Z";
const ALTERING = {
  at: AT,
  origin: "counterflow/a",
  index: 7,
  caseId: "PL-1",
  reason: "why",
  from: "official",
} as const;
const STEPS = writtenPayloads(planAltered).flatMap((one) => (one as { alterations: Alteration[] }).alterations);
const NOTHING: Plan = { casePlans: [], planStages: [], planTasks: [], caseHolds: [], caseLimits: [] };

/** Rows as storage makes them of changes, without their stamps. */
function projected(steps: readonly Alteration[]): Map<string, Map<string, object>> {
  const tables = new Map<string, Map<string, Parameters<typeof mergeFields>[0]>>();
  for (const step of steps)
    for (const change of changesOf(step, ALTERING)) {
      if (!("key" in change)) throw new Error("alterations write registers alone");
      const rows = tables.get(change.table) ?? new Map<string, Parameters<typeof mergeFields>[0]>();
      tables.set(change.table, rows);
      rows.set(change.key, mergeFields(rows.get(change.key), change.fields, [AT, "counterflow/a", 7]));
    }
  return new Map(
    [...tables].map(([name, rows]) => [
      name,
      new Map(
        [...rows].map(([key, row]) => [
          key,
          Object.fromEntries(Object.entries(row ?? {}).filter(([f]) => f !== "stamps")),
        ]),
      ),
    ]),
  );
}

describe("a plan that is looked at before it is altered", () => {
  test.prop([fc.array(fc.constantFrom(...STEPS), { maxLength: 20 })])(
    "is the one that the tables then hold",
    (steps) => {
      const preview = previewOf(NOTHING, steps, ALTERING);
      const tables = projected(steps);
      for (const name of Object.keys(NOTHING) as (keyof Plan)[])
        expect(preview[name]).toEqual([...(tables.get(name)?.values() ?? [])]);
    },
  );

  it("leaves the plan of now as it is", () => {
    const before = structuredClone(NOTHING);
    previewOf(NOTHING, STEPS, ALTERING);
    expect(NOTHING).toEqual(before);
  });
});

const stage = (stageId: string, after: string, index: number, dropped = false) => ({
  stageId,
  after,
  dropped,
  name: stageId,
  caseId: "PL-1",
  addedAt: AT,
  addedBy: { origin: "counterflow/a", index },
});
const namesOf = (rows: Parameters<typeof stagesOf>[0]) => stagesOf(rows, [], []).map(({ row }) => row.stageId);

describe("the stages of a plan", () => {
  it("follow each other, what was put in later right after what it names", () => {
    expect(namesOf([stage("c", "b", 1), stage("a", "", 1), stage("b", "a", 1), stage("x", "a", 5)])).toEqual([
      ...["a", "x", "b", "c"],
    ]);
  });

  it("go on where one was dropped, and lose none that names nothing that is there, or each other", () => {
    expect(namesOf([stage("a", "", 1), stage("b", "a", 1, true), stage("c", "b", 1)])).toEqual(["a", "c"]);
    expect(namesOf([stage("a", "gone", 1), stage("b", "c", 2), stage("c", "b", 3)]).sort()).toEqual(["a", "b", "c"]);
  });

  it("are over before the first with an open task", () => {
    const rows = ["a", "b", "c"].map((id, n, all) => stage(id, all[n - 1] ?? "", n));
    const tasks = [taskOf({ taskId: "1", stageId: "b" }), taskOf({ taskId: "2", stageId: "c" })];
    expect(stagesOf(rows, tasks, []).map(({ state }) => state)).toEqual(["over", "now", "ahead"]);
    const done = tasks.map((task) => ({ ...task, status: "done" as const }));
    expect(stagesOf(rows, done, []).map(({ state }) => state)).toEqual(["ahead", "over", "over"]);
  });
});

const taskOf = (changed: Partial<PlanTaskRow>): PlanTaskRow => ({
  ...{ taskId: "t", caseId: "PL-1", name: "Visit", stageId: "", form: "task", blocks: "closing", due: "", who: "" },
  ...{ sources: 0, signatures: 1, node: "", from: "official", addedAt: AT, status: "open", note: "", doneBy: "" },
  ...{
    addedBy: { origin: "o", index: 1 },
    saidBy: { origin: "o", index: 1 },
    settledAt: null,
    settledBy: null,
    cites: [],
  },
  ...changed,
});

describe("a task that two officials sign", () => {
  const done = taskOf({
    ...{ signatures: 2, status: "done", doneBy: "E. Sanders", settledAt: AT },
    settledBy: { origin: "o", index: 5 },
  });
  const signed = (by: string, index: number, origin = "o", signedAt = AT) =>
    ({
      ...{ caseId: "PL-1", of: "task" as const, id: "t", by, reason: "", place: "this" as const, signedAt },
      signedBy: { origin, index },
    }) as const;

  it("is open until somebody of another name has signed", () => {
    expect(isSettled(done, [])).toBe(false);
    expect(isSettled(done, [signed("e. SANDERS", 6)])).toBe(false);
    expect(isSettled(done, [signed("P. van Laar", 6)])).toBe(true);
  });

  it("is signed anew where it was reopened and done again", () => {
    expect(secondSignature(done, [signed("P. van Laar", 4)])).toBeUndefined();
    expect(secondSignature(done, [signed("P. van Laar", 2, "other", "2026-03-01T09:00:00.000Z")])).toBeUndefined();
    expect(secondSignature(done, [signed("P. van Laar", 2, "other", "2026-03-03T09:00:00.000Z")])).toBeDefined();
  });
});

describe("the tasks of a plan", () => {
  it("stand by stage, then by day; dropped ones and such as were never added are left out", () => {
    const rows = [
      taskOf({ taskId: "1", due: "" }),
      taskOf({ taskId: "2", due: "2026-03-05" }),
      taskOf({ taskId: "3", stageId: "a" }),
      taskOf({ taskId: "4", status: "dropped" }),
      { taskId: "5", status: "done" as const },
    ];
    expect(tasksOf(rows, [stage("a", "", 1)]).map(({ taskId }) => taskId)).toEqual(["3", "2", "1"]);
  });
});

describe("a template", () => {
  const [saved] = writtenPayloads(planTemplateSaved) as {
    templateId: string;
    template: Parameters<typeof planFrom>[0];
  }[];

  it("makes a plan with ids of its own and days from when it is made", () => {
    let n = 0;
    const made = planFrom(saved!.template, { from: "2026-02-27", newId: () => `id-${n++}` });
    expect(made.tasks.map(({ due, stageId }) => [due, stageId])).toEqual([
      ["2026-03-02", "id-0"],
      ["", "id-1"],
      ["2026-03-29", ""],
    ]);
  });

  it("is the same after it went out and came in; what is none is refused by its place", () => {
    const text = writePlanTemplateFile([saved!]);
    expect(parsePlanTemplateFile(text, () => "new")).toEqual({
      ok: true,
      value: { templates: [{ templateId: saved!.templateId, template: saved!.template }], refused: [] },
    });
    const broken = JSON.parse(text) as { templates: { template: { tasks: { stage: number }[] } }[] };
    broken.templates[0]!.template.tasks[0]!.stage = 9;
    const read = parsePlanTemplateFile(JSON.stringify(broken), () => "new");
    expect(read.ok && read.value.refused.map(({ number }) => number)).toEqual([1]);
    expect(parsePlanTemplateFile("{}", () => "new")).toEqual({ ok: false, error: { code: "file-not-plans" } });
  });

  test.prop([
    fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
    fc.nat(3_650),
  ])("counts days over every end of a month", (date, days) => {
    const day = date.toISOString().slice(0, 10);
    expect(Date.parse(dayAfter(day, days)) - Date.parse(day)).toBe(days * 86_400_000);
  });
});
