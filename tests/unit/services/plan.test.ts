import { describe, expect, it } from "vitest";
import {
  type PlannedTask,
  planAltered,
  planMade,
  planTemplateSaved,
  signatureGiven,
  taskDone,
  taskReopened,
  taskSkipped,
} from "../../../src/domain/casework/plan";
import { decisionMade } from "../../../src/domain/casework/decision";
import { casePlan } from "../../../src/storage/reading";
import { writtenPayloads } from "../support/written-payloads";
import { CASE, captureRequest, withServices } from "./support";

const { caseId } = CASE;
const uuid = (n: number): string => `7d0c8a52-3a7b-4a55-8a1b-5b1f5a0c${String(n).padStart(4, "0")}`;
const task = (n: number, changed: Partial<PlannedTask> = {}): PlannedTask => ({
  ...{ taskId: uuid(n), name: `Task ${n}`, stageId: "", form: "task", blocks: "nothing", due: "", who: "" },
  ...{ sources: 0, signatures: 1, node: "" },
  ...changed,
});
const made = (...tasks: PlannedTask[]) => ({ caseId, template: "", stages: [], tasks });
const altered = { caseId, reason: "", cites: [], after: null } as const;
const done = (n: number, by = "") => ({ caseId, taskId: uuid(n), by, note: "", cites: [] });
const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });

describe("a case that is to be closed", () => {
  it("waits for the tasks that must be done first, and says which", async () => {
    await withServices(async ({ openCase, closeCase, perform }) => {
      await openCase(CASE);
      await perform(planMade, made(task(1, { blocks: "closing" }), task(2), task(3, { blocks: "decision" })));
      const close = () => closeCase({ caseId, outcome: "" });
      expect(await close()).toMatchObject(refused("task-open", { tasks: ["Task 1", "Task 3"] }));
      await perform(taskDone, done(1));
      await perform(taskSkipped, { caseId, taskId: uuid(3), reason: "Not needed" });
      await perform(taskReopened, { caseId, taskId: uuid(1), reason: "" });
      expect(await close()).toMatchObject(refused("task-open", { tasks: ["Task 1"] }));
      await perform(taskDone, done(1));
      expect((await close()).ok).toBe(true);
      expect(await perform(taskReopened, { caseId, taskId: uuid(1), reason: "" })).toEqual(refused("case-closed"));
      expect(await perform(planMade, made())).toEqual(refused("case-closed"));
    });
  });

  it("waits while it is held, until it is released for a reason", async () => {
    await withServices(async ({ openCase, closeCase, perform }) => {
      await openCase(CASE);
      await perform(planAltered, { ...altered, alterations: [{ alter: "hold", node: "", reason: "A complaint" }] });
      expect(await closeCase({ caseId, outcome: "" })).toEqual(refused("case-held", { reason: "A complaint" }));
      const release = { ...altered, alterations: [{ alter: "release", node: "" }] } as const;
      expect(await perform(planAltered, release)).toEqual(refused("plan-reason"));
      await perform(planAltered, { ...release, reason: "Settled" });
      expect((await closeCase({ caseId, outcome: "" })).ok).toBe(true);
    });
  });
});

describe("a decision", () => {
  const [first] = writtenPayloads(decisionMade) as {
    decisionId: string;
    options: { node: string }[];
    decidedBy: string;
  }[];
  const decision = { ...(first as object), caseId } as never;

  it("waits for the visit, is not for a subject that is held, and is signed twice where the plan asks for it", async () => {
    await withServices(async ({ openCase, closeCase, perform }) => {
      await openCase(CASE);
      await perform(planMade, made(task(1, { blocks: "decision", form: "visit", name: "Visit" }), task(2)));
      expect(await perform(decisionMade, decision)).toMatchObject(refused("task-open", { tasks: ["Visit"] }));
      await perform(taskDone, done(1));
      const node = first?.options[0]?.node ?? "";
      await perform(planAltered, { ...altered, alterations: [{ alter: "hold", node, reason: "Report awaited" }] });
      expect(await perform(decisionMade, decision)).toEqual(
        refused("subject-held", { node, reason: "Report awaited" }),
      );
      await perform(planAltered, { ...altered, reason: "It is there", alterations: [{ alter: "release", node }] });
      await perform(planAltered, { ...altered, alterations: [{ alter: "require-signature", of: "decision" }] });
      expect((await perform(decisionMade, decision)).ok).toBe(true);
      expect(await closeCase({ caseId, outcome: "" })).toMatchObject(refused("signature-open"));
      const sign = { caseId, of: "decision", id: first?.decisionId ?? "", reason: "", place: "this" } as const;
      const same = `${first?.decidedBy ?? ""} `.toUpperCase();
      expect(await perform(signatureGiven, { ...sign, by: same })).toEqual(refused("signer-same"));
      expect((await perform(signatureGiven, { ...sign, by: "P. van Laar" })).ok).toBe(true);
      expect((await closeCase({ caseId, outcome: "" })).ok).toBe(true);
    });
  });
});

describe("a task", () => {
  it("that asks for sources is open until so many different ones are on the case", async () => {
    await withServices(async ({ openCase, capturePage, perform }) => {
      await openCase(CASE);
      await perform(planMade, made(task(1, { sources: 1 }), task(2, { sources: 2 })));
      expect(await perform(taskDone, done(1))).toEqual(refused("sources-missing", { there: 0, wanted: 1 }));
      await capturePage(captureRequest());
      expect((await perform(taskDone, done(1))).ok).toBe(true);
      expect(await perform(taskDone, done(2))).toEqual(refused("sources-missing", { there: 1, wanted: 2 }));
    });
  });

  it("that two sign needs a name, and holds up what it holds up until both have", async () => {
    await withServices(async ({ openCase, closeCase, perform }) => {
      await openCase(CASE);
      await perform(planMade, made(task(1, { signatures: 2, blocks: "closing" })));
      expect(await perform(taskDone, done(1))).toEqual(refused("signer-missing"));
      await perform(taskDone, done(1, "E. Sanders"));
      expect(await closeCase({ caseId, outcome: "" })).toMatchObject(refused("task-open"));
      const sign = { caseId, of: "task", id: uuid(1), reason: "", place: "this" } as const;
      expect(await perform(signatureGiven, { ...sign, by: "e. sanders" })).toEqual(refused("signer-same"));
      expect(await perform(signatureGiven, { ...sign, id: uuid(9), by: "P." })).toEqual(refused("nothing-to-sign"));
      await perform(signatureGiven, { ...sign, by: "P. van Laar" });
      expect((await closeCase({ caseId, outcome: "" })).ok).toBe(true);
    });
  });

  it("that is not there, or of another case, is neither done nor changed", async () => {
    await withServices(async ({ openCase, perform }) => {
      await openCase(CASE);
      await openCase({ ...CASE, caseId: "PL-2" });
      await perform(planMade, made(task(1)));
      const missing = refused("task-missing");
      expect(await perform(taskDone, done(4))).toEqual(missing);
      expect(await perform(taskDone, { ...done(1), caseId: "PL-2" })).toEqual(missing);
      const change = [{ alter: "change-task", task: task(4) }] as const;
      expect(await perform(planAltered, { ...altered, alterations: change })).toEqual(missing);
      const add = [{ alter: "add-task", task: task(5, { stageId: uuid(77) }) }] as const;
      expect(await perform(planAltered, { ...altered, alterations: add })).toEqual(refused("stage-missing"));
      const twice = [{ alter: "add-task", task: task(1) }] as const;
      expect(await perform(planAltered, { ...altered, alterations: twice })).toEqual(refused("task-exists"));
    });
  });

  it("that was changed in another window is not written over unseen", async () => {
    await withServices(async ({ openCase, perform }, db) => {
      await openCase(CASE);
      await perform(planMade, made(task(1)));
      const seen = (await casePlan(db, caseId)).tasks[0]?.saidBy ?? null;
      const change = (name: string) =>
        perform(planAltered, {
          ...{ ...altered, after: seen },
          alterations: [{ alter: "change-task", task: task(1, { name }) }],
        });
      expect((await change("Here")).ok).toBe(true);
      expect(await change("There")).toEqual(refused("plan-changed"));
      expect((await casePlan(db, caseId)).tasks[0]?.name).toBe("Here");
    });
  });
});

describe("a template of plans", () => {
  it("is not written over unseen", async () => {
    await withServices(async ({ perform }) => {
      const [, begun] = writtenPayloads(planTemplateSaved) as { templateId: string; template: object; after: null }[];
      const save = (name: string) =>
        perform(planTemplateSaved, { ...begun!, template: { ...begun!.template, name } } as never);
      expect((await save("One")).ok).toBe(true);
      expect(await save("Two")).toEqual(refused("template-changed"));
    });
  });
});
