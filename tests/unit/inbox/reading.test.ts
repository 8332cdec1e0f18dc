import { describe, expect, it } from "vitest";
import { caseClosed, caseOpened } from "../../../src/domain/casework/cases";
import { inboxItemSorted } from "../../../src/domain/casework/inbox";
import { planAltered, taskDone } from "../../../src/domain/casework/plan";
import { type RuleSet, ruleSetActivated, ruleSetSaved } from "../../../src/domain/casework/rules";
import { inboxItems, itemsDone } from "../../../src/storage/reading";
import { aTable } from "../rules/a-model";
import { CASE, withServices } from "../services/support";

const TODAY = "2026-11-27";
const TASK = "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0c01";
const asked = { today: TODAY, backupDue: undefined };
type Perform = Parameters<Parameters<typeof withServices>[0]>[0]["perform"];

const added = (due: string, signatures: 1 | 2 = 1) => ({
  caseId: CASE.caseId,
  alterations: [
    {
      alter: "add-task" as const,
      task: {
        taskId: TASK,
        name: "Ask about nights",
        stageId: "" as const,
        form: "task" as const,
        blocks: "nothing" as const,
        due,
        who: "",
        sources: 0,
        signatures,
        node: "" as const,
      },
    },
  ],
  reason: "Forgotten",
  cites: [],
  after: null,
});

const notice = (text: string): RuleSet => ({
  ruleSetId: "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0b01",
  version: 1,
  name: "Look",
  kind: "placement",
  xml: aTable([["-", "-", `"${text}"`]]),
  decision: "decision",
  bindings: [
    { name: "lower bound", input: { of: "case", part: "days-open" } },
    { name: "ratings", input: { of: "case", part: "subjects" } },
  ],
  effects: [{ when: text, alterations: [{ alter: "notify", text }] }],
  signatures: 1,
  note: "",
});

async function inUse(perform: Perform, set: RuleSet): Promise<void> {
  await perform(ruleSetSaved, set);
  await perform(ruleSetActivated, { ruleSetId: set.ruleSetId, version: 1, reason: "" });
}

describe("the inbox", () => {
  it.each([
    ["2026-11-20", 1],
    [TODAY, 1],
    ["2026-12-04", 1],
    ["2026-12-05", 0],
    ["", 0],
  ])("has a task that is due on “%s” %i times", (due, times) =>
    withServices(async ({ perform }, db) => {
      await perform(caseOpened, CASE);
      await perform(planAltered, added(due));
      expect(await inboxItems(db, asked)).toHaveLength(times);
    }),
  );

  it("lets a task go that is done, and asks for the signature that it needs", () =>
    withServices(async ({ perform }, db) => {
      await perform(caseOpened, CASE);
      await perform(planAltered, added(TODAY, 2));
      await perform(taskDone, { caseId: CASE.caseId, taskId: TASK, by: "E. Sanders", note: "", cites: [] });
      expect(await inboxItems(db, asked)).toMatchObject([
        { item: `signature ${TASK}`, kind: "signature", of: "task", by: "E. Sanders" },
      ]);
    }));

  it("shows nothing of a case that was closed", () =>
    withServices(async ({ perform }, db) => {
      await perform(caseOpened, CASE);
      await perform(planAltered, added(TODAY));
      await perform(caseClosed, { caseId: CASE.caseId, outcome: "" });
      expect(await inboxItems(db, asked)).toEqual([]);
    }));

  it("refuses to put away as looked at what waits to be done", () =>
    withServices(async ({ perform }) => {
      await perform(caseOpened, CASE);
      await perform(planAltered, added(TODAY));
      const sorted = { item: `task ${TASK}`, caseId: CASE.caseId, until: "", on: TODAY } as const;
      expect(await perform(inboxItemSorted, { ...sorted, as: "done" })).toMatchObject({
        ok: false,
        error: { code: "item-unanswered" },
      });
    }));

  it("has what was put off come back on its day, and says until when", () =>
    withServices(async ({ perform }, db) => {
      await perform(caseOpened, CASE);
      await perform(planAltered, added(TODAY));
      const sorted = { item: `task ${TASK}`, caseId: CASE.caseId, until: "2026-11-28", on: TODAY } as const;
      await perform(inboxItemSorted, { ...sorted, as: "later" });
      const on = async (today: string) => (await inboxItems(db, { ...asked, today })).map((one) => one.sorted);
      expect(await on(TODAY)).toEqual(["later"]);
      expect(await on("2026-11-28")).toEqual(["open"]);
      expect(await on("2026-11-26")).toEqual(["open"]);
    }));

  it("has a notice put away by a mark, and shows it among what was done", () =>
    withServices(async ({ perform, runRules }, db) => {
      await perform(caseOpened, CASE);
      await inUse(perform, notice("Read the newest reviews"));
      await runRules({});
      const [found] = await inboxItems(db, asked);
      expect(found).toMatchObject({ kind: "notice", title: "Read the newest reviews", sorted: "open" });
      const item = found?.item ?? "";
      await perform(inboxItemSorted, { item, caseId: CASE.caseId, as: "done", until: "", on: TODAY });
      expect(await inboxItems(db, asked)).toEqual([]);
      expect(await itemsDone(db)).toMatchObject({ of: 1, items: [{ item, sorted: "done" }] });
    }));

  it("reminds of a backup that is due, and of each one anew", () =>
    withServices(async (_services, db) => {
      const due = (backupDue: string) => inboxItems(db, { today: TODAY, backupDue });
      expect(await due("2026-10-20T09:00:00.000Z")).toMatchObject([{ item: "backup 2026-10-20", due: "2026-10-20" }]);
    }));
});
