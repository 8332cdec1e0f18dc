import * as v from "valibot";
import { fail, ok } from "../domain/ground/result";
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
/** One of the page and one of each of its frames. */
const Answers = v.pipe(v.array(Answer), v.minLength(1), v.maxLength(1_000));

/** What one frame says that the others do not know, the most telling first. */
const ORDER = ["page-moved", "shown", "not-shown", "orphan"] as const;

/** Show a fact where it stands on the page of a tab, if that is still the page that was read. */
export async function showFact(
  { tabId, ...request }: RequestOf<"showFact">,
  ports: Ports,
): Promise<AnswerOf<"showFact">> {
  const isInFrame = request.sought.places.some(({ frame }) => frame !== undefined);
  const answer = await ports.showInTab(tabId, request, isInFrame);
  const parsed = answer.ok ? v.safeParse(Answers, answer.value) : undefined;
  // No answer: the tab has moved to a page that we may not enter.
  if (!parsed?.success) return fail({ code: "page-moved" });
  const [told = { is: "orphan" }] = ORDER.flatMap((is) => parsed.output.filter((one) => one.is === is));
  return told.is === "shown" ? ok({ how: told.how }) : fail({ code: told.is });
}

/** Take away what is drawn over the page of a tab. Where there is no page any more, there is nothing to take away. */
export async function clearShown({ tabId }: RequestOf<"clearShown">, ports: Ports): Promise<AnswerOf<"clearShown">> {
  await ports.clearInTab(tabId);
  return ok(null);
}
