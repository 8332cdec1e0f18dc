import * as v from "valibot";
import { type ReadFrame, Reading, mergeReadings } from "../domain/evidence/reading";
import { type Result, ok } from "../domain/ground/result";
import type { ReadRequest } from "../platform";
import { type PageRead, answeredPage, toPageRead } from "./page-read";
import type { Ports } from "./ports";
import type { ReadFailure } from "./read-failure";

/** As that of a page. */
const LONGEST_URL = 65_536;

const FrameAnswer = v.strictObject({
  page: v.literal("frame"),
  url: v.pipe(v.string(), v.maxLength(LONGEST_URL)),
  words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(20)),
  reading: Reading,
});

/** What a tab's page answered, with what its frames say. The page alone decides which page it is. */
export async function wholePage(
  tabId: number,
  answer: unknown,
  requestFor: (url: string) => Promise<ReadRequest>,
  ports: Pick<Ports, "now" | "readFrames">,
): Promise<Result<PageRead, ReadFailure>> {
  const page = answeredPage(answer, ports.now());
  if (!page.ok) return page;
  const frames = (await ports.readFrames(tabId, requestFor)).flatMap(toFrame);
  const whole = frames.length === 0 ? page.value : { ...page.value, reading: mergeReadings(page.value, frames) };
  return ok(toPageRead(whole));
}

/** One frame whose answer is not a reading loses only itself. */
function toFrame(answer: unknown): ReadFrame[] {
  const parsed = v.safeParse(FrameAnswer, answer);
  return parsed.success ? [parsed.output] : [];
}
