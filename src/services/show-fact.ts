import * as v from "valibot";
import { fail, ok } from "../domain/result";
import type { AnswerOf, RequestOf } from "../messaging";
import type { Ports } from "./ports";

// What comes back from a page is hostile until it fits this.
const Answer = v.variant("is", [
  v.strictObject({
    is: v.literal("shown"),
    how: v.picklist(["css", "position", "quote", "fuzzy", "words", "fold"]),
  }),
  v.strictObject({ is: v.picklist(["orphan", "not-shown", "page-moved"]) }),
]);

/** Show a fact where it stands on the page of a tab, if that is still the page that was read. */
export async function showFact(
  { tabId, ...request }: RequestOf<"showFact">,
  ports: Ports,
): Promise<AnswerOf<"showFact">> {
  const answer = await ports.showInTab(tabId, request);
  const parsed = answer.ok ? v.safeParse(Answer, answer.value) : undefined;
  // No answer: the tab has moved to a page that we may not enter.
  if (!parsed?.success) return fail({ code: "page-moved" });
  return parsed.output.is === "shown" ? ok({ how: parsed.output.how }) : fail({ code: parsed.output.is });
}

/** Take away what is drawn over the page of a tab. Where there is no page any more, there is nothing to take away. */
export async function clearShown({ tabId }: RequestOf<"clearShown">, ports: Ports): Promise<AnswerOf<"clearShown">> {
  await ports.clearInTab(tabId);
  return ok(null);
}
