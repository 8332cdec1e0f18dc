import { expect, it } from "vitest";
import { noteAdded } from "../../../src/domain/casework/annotation";
import { type PlannedTask, planMade, taskDone, taskReopened, taskSkipped } from "../../../src/domain/casework/plan";
import { planHistory } from "../../../src/storage/reading";
import { CASE, withServices } from "../services/support";

const { caseId } = CASE;
const TASK: PlannedTask = {
  ...{ taskId: "7d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0001", name: "Visit", stageId: "", form: "visit", blocks: "nothing" },
  ...{ due: "", who: "", sources: 0, signatures: 1, node: "" },
};

it("has the latest entries of some types first, however many others stand between them", () =>
  withServices(async ({ openCase, perform }, db) => {
    await openCase(CASE);
    const { taskId } = TASK;
    await perform(planMade, { caseId, template: "", stages: [], tasks: [TASK] });
    await perform(taskDone, { caseId, taskId, by: "", note: "", cites: [] });
    for (let n = 0; n < 60; n++) {
      const noteId = `7d0c8a52-3a7b-4a55-8a1b-5b1f5a0d${String(n).padStart(4, "0")}`;
      await perform(noteAdded, { noteId, caseId, text: `Note ${String(n)}` });
    }
    await perform(taskReopened, { caseId, taskId, reason: "Once more" });
    await perform(taskSkipped, { caseId, taskId, reason: "Not needed" });
    const types = new Set([planMade.type, taskDone.type, taskReopened.type, taskSkipped.type]);
    const typesIn = async (limit: number) =>
      (await planHistory(db, db, caseId, { types, limit })).map(({ event }) => event.type);
    const all = [taskSkipped.type, taskReopened.type, taskDone.type, planMade.type];
    expect(await typesIn(10)).toEqual(all);
    expect(await typesIn(3)).toEqual(all.slice(0, 3));
  }));
