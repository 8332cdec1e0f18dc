import * as v from "valibot";
import { PageUrl } from "../domain/evidence/captures";
import { type ReadFrame, Reading, mergeReadings } from "../domain/evidence/reading";
import { type Result, fail, ok } from "../domain/ground/result";
import type { AnswerOf, PageRead, ReadFailure, RequestOf } from "../messaging";
import type { ReadRequest } from "../platform";
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

const FrameAnswer = v.strictObject({
  page: v.literal("frame"),
  url: v.pipe(v.string(), v.maxLength(8_000)),
  words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(20)),
  reading: Reading,
});

// Chromium tells of the gesture a moment before the page knows that it may be read.
const PAUSES_MS = [50, 150, 400, 0];

const TITLE_LENGTH = 2_000;

/** Read the page that a tab shows, if the official asked for it. */
export async function readPage(request: RequestOf<"readPage">, ports: Ports): Promise<AnswerOf<"readPage">> {
  const { tabId, onlyChanged = false } = request;
  const requestFor = async (url: string): Promise<ReadRequest> => ({
    recipes: await recipesFor(url, ports),
    onlyChanged,
  });
  for (const ms of PAUSES_MS) {
    const answer = await ports.readTab(tabId, requestFor);
    if (answer.ok) return withFrames(toPageRead(answer.value, ports.now()), () => ports.readFrames(tabId, requestFor));
    if (!(await ports.wasAsked(tabId))) return fail({ code: "not-asked" });
    await ports.pause(ms);
  }
  return fail({ code: "forbidden" });
}

/** The page with what its frames say. The page alone decides which page it is. */
async function withFrames(
  page: Result<PageRead, ReadFailure>,
  readFrames: () => ReturnType<Ports["readFrames"]>,
): Promise<typeof page> {
  if (!page.ok) return page;
  const frames = (await readFrames()).flatMap(toFrame);
  return frames.length === 0 ? page : ok({ ...page.value, reading: mergeReadings(page.value, frames) });
}

/** One frame whose answer is not a reading loses only itself. */
function toFrame(answer: unknown): ReadFrame[] {
  const parsed = v.safeParse(FrameAnswer, answer);
  return parsed.success ? [parsed.output] : [];
}

/** What the capture script answered, once it fits. */
export function toPageRead(answer: unknown, readAt: string): Result<PageRead, ReadFailure> {
  const parsed = v.safeParse(Answer, answer);
  if (!parsed.success) return fail({ code: "unreadable", detail: v.summarize(parsed.issues).slice(0, 500) });
  if (parsed.output.page === "other") return fail({ code: "not-a-page" });
  const { token, url, title, reading } = parsed.output;
  return ok({ token, url, title: title.slice(0, TITLE_LENGTH).toWellFormed(), readAt, reading });
}
