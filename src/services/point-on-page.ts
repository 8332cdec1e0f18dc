import * as v from "valibot";
import { PickAct, PickState } from "../domain/evidence/reading";
import { type Result, fail, ok } from "../domain/ground/result";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";
import type { ReadFailure } from "./read-failure";
import { TabId } from "./terms";

/**
 * Have one thing done in a page where the official points at what is to be read, and say how the pointing stands then.
 * `wait` answers at the next pick, or after a while.
 */
export const pointOnPage = defineUseCase({
  from: ["sidepanel"],
  request: v.strictObject({ tabId: TabId, act: PickAct }),
  async run(
    { tabId, act },
    ports: Pick<Ports, "pointInTab" | "wasAsked">,
  ): Promise<Result<v.InferOutput<typeof PickState>, ReadFailure>> {
    const answer = await ports.pointInTab(tabId, act);
    if (!answer.ok && (answer.error.code === "busy" || answer.error.code === "unloaded"))
      return fail({ code: answer.error.code });
    if (!answer.ok) return fail({ code: (await ports.wasAsked(tabId)) ? "forbidden" : "not-asked" });
    const parsed = v.safeParse(PickState, answer.value);
    return parsed.success
      ? ok(parsed.output)
      : fail({ code: "unreadable", detail: v.summarize(parsed.issues).slice(0, 500) });
  },
});
