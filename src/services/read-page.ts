import * as v from "valibot";
import { type ReadFrame, Reading, mergeReadings } from "../domain/evidence/reading";
import { type Result, fail, ok } from "../domain/ground/result";
import type { ReadRequest } from "../platform";
import { defineUseCase } from "./define-use-case";
import { type AnsweredPage, type PageRead, answeredPage, toPageRead } from "./page-read";
import type { Ports } from "./ports";
import type { ReadFailure } from "./read-failure";
import { recipesFor } from "./recipes-for";
import { TabId } from "./terms";

/** As that of a page. */
const LONGEST_URL = 65_536;

const FrameAnswer = v.strictObject({
  page: v.literal("frame"),
  url: v.pipe(v.string(), v.maxLength(LONGEST_URL)),
  words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(20)),
  reading: Reading,
});

// Chromium tells of the gesture a moment before the page knows that it may be read.
const PAUSES_MS = [50, 150, 400, 0];

type Needs = Pick<Ports, "db" | "now" | "pause" | "policy" | "readFrames" | "readTab" | "wasAsked">;

/**
 * Read the page of a tab that the official asked to be read; with `onlyChanged`, of the page and its frames those that
 * have changed since.
 */
export const readPage = defineUseCase({
  from: ["sidepanel"],
  request: v.strictObject({ tabId: TabId, onlyChanged: v.exactOptional(v.boolean()) }),
  async run({ tabId, onlyChanged = false }, ports: Needs): Promise<Result<PageRead, ReadFailure>> {
    const requestFor = async (url: string): Promise<ReadRequest> => ({
      recipes: await recipesFor(url, ports),
      onlyChanged,
    });
    for (const ms of PAUSES_MS) {
      const answer = await ports.readTab(tabId, requestFor);
      if (answer.ok)
        return withFrames(answeredPage(answer.value, ports.now()), () => ports.readFrames(tabId, requestFor));
      const { code } = answer.error;
      if (code === "busy" || code === "unloaded") return fail({ code });
      if (!(await ports.wasAsked(tabId))) return fail({ code: "not-asked" });
      await ports.pause(ms);
    }
    return fail({ code: "forbidden" });
  },
});

/** The page with what its frames say. The page alone decides which page it is. */
async function withFrames(
  page: Result<AnsweredPage, ReadFailure>,
  readFrames: () => ReturnType<Ports["readFrames"]>,
): Promise<Result<PageRead, ReadFailure>> {
  if (!page.ok) return page;
  const frames = (await readFrames()).flatMap(toFrame);
  const whole = frames.length === 0 ? page.value : { ...page.value, reading: mergeReadings(page.value, frames) };
  return ok(toPageRead(whole));
}

/** One frame whose answer is not a reading loses only itself. */
function toFrame(answer: unknown): ReadFrame[] {
  const parsed = v.safeParse(FrameAnswer, answer);
  return parsed.success ? [parsed.output] : [];
}
