import type { Page } from "puppeteer-core";
import { aTable } from "../../unit/rules/a-model";
import { actFrom } from "./compared-case";
import { actMessage } from "./acts";
import { eventually } from "./eventually";
import { payloadsOf } from "./evidence-log";
import { sendFrom } from "./message";

const OF_CASE = (part: string) => ({ of: "case", part });
const task = (name: string) => ({
  alter: "add-task",
  name,
  stage: "",
  form: "visit",
  blocks: "decision",
  dueDays: 20,
  who: "E. Sanders",
  sources: 0,
  signatures: 1,
  ofSubject: false,
});

/** A rule set that proposes for every open placement, by how long it is open: what it concludes, and what follows. */
export interface Proposing {
  readonly id: string;
  readonly outcome: string;
  readonly signatures: 1 | 2;
  readonly isNotice?: boolean;
}

/** Put rule sets in use, which then propose by themselves. */
export async function putInUse(workbench: Page, sets: readonly Proposing[]): Promise<void> {
  for (const { id, outcome, signatures, isNotice = false } of sets) {
    await actFrom(workbench, "rule-set.saved", {
      ruleSetId: id,
      version: 1,
      name: `About: ${outcome}`,
      kind: "placement",
      xml: aTable([
        ["< 0", "-", '"Never"'],
        ["-", ">= 0", `"${outcome}"`],
        ["-", "-", '"Nothing"'],
      ]),
      decision: "decision",
      bindings: [
        { name: "lower bound", input: OF_CASE("days-open") },
        { name: "ratings", input: OF_CASE("subjects") },
      ],
      effects: [{ when: outcome, alterations: [isNotice ? { alter: "notify", text: outcome } : task(outcome)] }],
      signatures,
      note: "",
    });
    await actFrom(workbench, "rule-set.activated", { ruleSetId: id, version: 1, reason: "" });
  }
}

/** Wait until so many proposals were made in all. */
export const proposed = (workbench: Page, count: number): Promise<true> =>
  eventually(`${count} proposals`, async () =>
    (await payloadsOf(workbench, "alteration.proposed")).length >= count ? true : undefined,
  );

/** A task that an official adds to a plan, due on a day. */
export async function addTask(
  workbench: Page,
  caseId: string,
  taskId: string,
  name: string,
  due: string,
): Promise<void> {
  const { name: message, request } = actMessage("plan.altered", {
    caseId,
    alterations: [
      {
        alter: "add-task",
        task: {
          taskId,
          name,
          stageId: "",
          form: "task",
          blocks: "nothing",
          due,
          who: "",
          sources: 0,
          signatures: 1,
          node: "",
        },
      },
    ],
    reason: "It was forgotten.",
    cites: [],
    after: null,
  });
  const answer = await sendFrom<{ readonly ok: boolean }>(workbench, message, request);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
}
