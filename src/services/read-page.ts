import * as v from "valibot";
import { PageUrl } from "../domain/captures";
import { Reading } from "../domain/reading";
import { type Result, fail, ok } from "../domain/result";
import type { AnswerOf, PageRead, ReadFailure, RequestOf } from "../messaging";
import type { Ports } from "./ports";
import { recipesFor } from "./recipes-for";

// What comes back from a page is hostile until it fits this.
const Answer = v.variant("page", [
  v.strictObject({ page: v.literal("other") }),
  v.strictObject({
    page: v.literal("html"),
    token: v.pipe(v.string(), v.maxLength(100)),
    url: PageUrl,
    title: v.string(),
    reading: Reading,
  }),
]);

// Chromium tells of the gesture a moment before the page knows that it may be read.
const PAUSES_MS = [50, 150, 400, 0];

const TITLE_LENGTH = 2_000;

/** Read the page that a tab shows, if the official asked for it. */
export async function readPage({ tabId }: RequestOf<"readPage">, ports: Ports): Promise<AnswerOf<"readPage">> {
  for (const ms of PAUSES_MS) {
    const answer = await ports.readTab(tabId, async (url) => ({ recipes: await recipesFor(url, ports) }));
    if (answer.ok) return toPageRead(answer.value, ports.now());
    if (!(await ports.wasAsked(tabId))) return fail({ code: "not-asked" });
    await ports.pause(ms);
  }
  return fail({ code: "forbidden" });
}

/** What the capture script answered, once it fits. */
export function toPageRead(answer: unknown, readAt: string): Result<PageRead, ReadFailure> {
  const parsed = v.safeParse(Answer, answer);
  if (!parsed.success) return fail({ code: "unreadable", detail: v.summarize(parsed.issues).slice(0, 500) });
  if (parsed.output.page === "other") return fail({ code: "not-a-page" });
  const { token, url, title, reading } = parsed.output;
  return ok({ token, url, title: title.slice(0, TITLE_LENGTH).toWellFormed(), readAt, reading });
}
