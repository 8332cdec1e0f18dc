import { describe, expect, it } from "vitest";
import {
  alterationAccepted,
  alterationCountersigned,
  alterationProposed,
  alterationRefused,
  ruleSetActivated,
  ruleSetSaved,
} from "../../../src/domain/casework/rules";
import { type Alteration, type PlannedTask, planAltered, planMade } from "../../../src/domain/casework/plan";
import { draft } from "../../../src/domain/ledger/log";
import { type Database, unansweredProposals } from "../../../src/storage/reading";
import { append } from "../../../src/storage/writing";
import { steadyPorts } from "../support/ports";
import { CASE, withServices } from "./support";

const RULE_SET = "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0b01";
const OF = { proposalId: "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0c01", caseId: CASE.caseId };
const ALTERATIONS = [{ alter: "set-priority", priority: "urgent" }] as const;

const OTHER = "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0e02";
const TASK: PlannedTask = {
  ...{ taskId: "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0e01", stageId: "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0d01" },
  ...{ name: "Visit", form: "visit", blocks: "nothing", due: "", who: "", sources: 0, signatures: 1, node: "" },
};

async function propose(
  db: Database,
  needs: 1 | 2 = 1,
  alterations: readonly Alteration[] = ALTERATIONS,
): Promise<void> {
  const proposed = draft(alterationProposed, {
    ...OF,
    node: "",
    ruleSetId: RULE_SET,
    version: 1,
    key: "a".repeat(64),
    outcome: "Hurry",
    inputs: [],
    trace: [],
    alterations,
    needs,
    asOf: "2026-11-27T12:00:00.000Z",
  });
  await append(db, steadyPorts(), () => Promise.resolve({ ok: true, value: [proposed] }));
}

const accept = { ...OF, by: "E. Sanders", reason: "", needs: 1, alterations: ALTERATIONS } as const;
const sign = { ...OF, by: "P. van Laar", reason: "", alterations: ALTERATIONS, elsewhere: null } as const;
const refuse = { ...OF, by: "E. Sanders", reason: "The family asked for it" };
const priority = async (db: Database) => (await db.casePlans.get(CASE.caseId))?.priority;

describe("a proposal", () => {
  it("alters the plan once it is accepted, and is answered then", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      await propose(db);
      expect(await unansweredProposals(db)).toHaveLength(1);
      expect(await priority(db)).toBeUndefined();
      expect(await services.perform(alterationAccepted, accept)).toMatchObject({ ok: true });
      expect(await priority(db)).toBe("urgent");
      expect(await unansweredProposals(db)).toEqual([]);
      expect(await services.perform(alterationRefused, refuse)).toMatchObject({ error: { code: "proposal-answered" } });
    }));

  it("is accepted as it was proposed, or not at all", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      await propose(db, 2);
      const other = [{ alter: "set-priority", priority: "normal" }] as const;
      for (const changed of [{ ...accept, needs: 2, alterations: other }, accept] as const)
        expect(await services.perform(alterationAccepted, changed)).toMatchObject({
          error: { code: "proposal-changed" },
        });
      expect(await unansweredProposals(db)).toMatchObject([{ status: "open" }]);
    }));

  it("that needs two officials changes nothing before the second one, who is somebody else, has signed", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      await propose(db, 2);
      expect(await services.perform(alterationCountersigned, sign)).toMatchObject({
        error: { code: "proposal-answered" },
      });
      await services.perform(alterationAccepted, { ...accept, needs: 2 });
      expect(await priority(db)).toBeUndefined();
      expect(await services.perform(alterationCountersigned, { ...sign, by: " e. SANDERS" })).toMatchObject({
        error: { code: "same-signer" },
      });
      await services.perform(alterationCountersigned, sign);
      expect(await priority(db)).toBe("urgent");
      expect(await db.proposals.get(OF.proposalId)).toMatchObject({ status: "accepted", secondOrigin: "" });
    }));

  it("can be refused while it waits for the second one", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      await propose(db, 2);
      await services.perform(alterationAccepted, { ...accept, needs: 2 });
      expect(await services.perform(alterationRefused, refuse)).toMatchObject({ ok: true });
      expect(await unansweredProposals(db)).toEqual([]);
      expect(await priority(db)).toBeUndefined();
    }));

  it.each<[string, string, Alteration]>([
    ["a task that is gone", "task-missing", { alter: "drop-task", taskId: TASK.taskId }],
    ["a task for a stage that was dropped", "stage-missing", { alter: "add-task", task: { ...TASK, taskId: OTHER } }],
    ["a stage that was dropped", "stage-missing", { alter: "drop-stage", stageId: TASK.stageId }],
  ])("of %s cannot be accepted any more, nor signed", (_what, code, step) =>
    withServices(async (services, db) => {
      const { caseId } = CASE;
      const asked = { caseId, reason: "", cites: [], after: null };
      const stages = [{ stageId: TASK.stageId, name: "Look" }];
      const leave = async () => {
        const after = (await db.planTasks.get(TASK.taskId))?.saidBy ?? null;
        const drops = [
          { alter: "drop-task", taskId: TASK.taskId },
          { alter: "drop-stage", stageId: TASK.stageId },
        ] as const;
        expect(await services.perform(planAltered, { ...asked, after, alterations: drops })).toMatchObject({
          ok: true,
        });
      };
      await services.openCase(CASE);
      await services.perform(planMade, { caseId, template: "", stages, tasks: [TASK] });
      await propose(db, 2, [step]);
      const alterations = [step];
      const accepted = { ...accept, needs: 2, alterations } as const;
      if (code === "task-missing") {
        await services.perform(alterationAccepted, accepted);
        await leave();
        expect(await services.perform(alterationCountersigned, { ...sign, alterations })).toMatchObject({
          error: { code },
        });
      } else {
        await leave();
        expect(await services.perform(alterationAccepted, accepted)).toMatchObject({ error: { code } });
      }
      expect(await services.perform(alterationRefused, refuse)).toMatchObject({ ok: true });
    }),
  );

  it("of a closed case waits for nobody and cannot be answered", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      await propose(db);
      await services.closeCase({ caseId: CASE.caseId, outcome: "" });
      expect(await unansweredProposals(db)).toEqual([]);
      expect(await services.perform(alterationAccepted, accept)).toMatchObject({ error: { code: "case-closed" } });
    }));
});

describe("versions of a rule set", () => {
  const set = {
    ruleSetId: RULE_SET,
    version: 1,
    name: "Nights",
    kind: "placement",
    xml: "<x/>",
    decision: "d",
    bindings: [],
    effects: [],
    signatures: 1,
    note: "",
  } as const;
  const saved = (version: number, note = "") => ({ ...set, version, note, bindings: [], effects: [] });

  it("follow one another, and are never written over", () =>
    withServices(async (services) => {
      expect(await services.perform(ruleSetSaved, saved(1))).toMatchObject({ ok: true });
      expect(await services.perform(ruleSetSaved, saved(1))).toMatchObject({ ok: true, value: {} });
      for (const version of [saved(1, "Otherwise"), saved(3)])
        expect(await services.perform(ruleSetSaved, version)).toMatchObject({ error: { code: "rule-set-changed" } });
      expect(await services.perform(ruleSetSaved, saved(2))).toMatchObject({ ok: true });
    }));

  it("are put in use only where they are there", () =>
    withServices(async (services, db) => {
      const use = (version: number) => services.perform(ruleSetActivated, { ruleSetId: RULE_SET, version, reason: "" });
      expect(await use(1)).toMatchObject({ error: { code: "rule-set-missing" } });
      await services.perform(ruleSetSaved, saved(1));
      expect(await use(2)).toMatchObject({ error: { code: "rule-set-missing" } });
      expect(await use(1)).toMatchObject({ ok: true });
      expect(await db.ruleSets.get(RULE_SET)).toMatchObject({ active: 1 });
    }));
});
