import * as v from "valibot";
import { PickState } from "../domain/evidence/reading";
import { fail, ok } from "../domain/ground/result";
import type { AnswerOf, RequestOf } from "../messaging";
import type { Ports } from "./ports";

/** Have one thing done in a page where the official points at what is to be read. */
export async function pointOnPage(
  { tabId, act }: RequestOf<"pointOnPage">,
  ports: Ports,
): Promise<AnswerOf<"pointOnPage">> {
  const answer = await ports.pointInTab(tabId, act);
  if (!answer.ok) return fail({ code: (await ports.wasAsked(tabId)) ? "forbidden" : "not-asked" });
  const parsed = v.safeParse(PickState, answer.value);
  return parsed.success
    ? ok(parsed.output)
    : fail({ code: "unreadable", detail: v.summarize(parsed.issues).slice(0, 500) });
}
