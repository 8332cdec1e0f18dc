import * as v from "valibot";
import { PageUrl, type Withheld, clearReading } from "../domain/evidence/captures";
import { type AnnouncedFeed, Reading } from "../domain/evidence/reading";
import { type Result, fail, ok } from "../domain/ground/result";
import { clearAddress } from "../domain/ground/secrets";
import type { ReadFailure } from "./read-failure";
import { Token } from "./terms";

/** A page as it was read. `token` names this reading in this document: when it is gone, the page has moved on. */
export interface PageRead extends AnsweredPage {
  /** What is left out of its address, and of those in the reading, by name. */
  readonly withheld: readonly string[];
  /** What is left out of it of a person, by kind; only where it was read for a hiring case. */
  readonly withheldKinds?: readonly Withheld[];
  /** How many false alarms were overruled in it. */
  readonly overruled?: number;
}

/** The same as the page answered: its addresses may still say who is signed in. */
export interface AnsweredPage {
  readonly token: string;
  readonly url: string;
  readonly title: string;
  readonly readAt: string;
  readonly reading: Reading;
  /** The feeds that it announces; nothing where it announces none. */
  readonly feeds?: readonly AnnouncedFeed[];
}

const Feeds = v.pipe(
  v.array(
    v.strictObject({
      url: v.pipe(v.string(), v.maxLength(2_000), v.url(), v.regex(/^https?:/u)),
      title: v.pipe(v.string(), v.maxLength(500)),
    }),
  ),
  v.maxLength(10),
);

// What comes back from a page is hostile until it fits this.
const Answer = v.variant("page", [
  v.strictObject({ page: v.literal("other") }),
  v.strictObject({
    page: v.literal("html"),
    token: Token,
    url: PageUrl,
    title: v.string(),
    reading: Reading,
    feeds: v.exactOptional(Feeds),
  }),
]);

/** An address that a document may stand at, be it one that can be kept or not. */
const Standing = v.pipe(v.string(), v.url(), v.regex(/^(?:https?|file|blob|data|about|filesystem):/u));
const Addressed = v.object({ page: v.literal("html"), url: Standing });

const TITLE_LENGTH = 2_000;

/** What the capture script answered, once it fits. */
export function answeredPage(answer: unknown, readAt: string): Result<AnsweredPage, ReadFailure> {
  const parsed = v.safeParse(Answer, answer);
  if (v.is(Addressed, answer) && !v.is(PageUrl, answer.url)) return fail({ code: "bad-address" });
  if (!parsed.success) return fail({ code: "unreadable", detail: v.summarize(parsed.issues).slice(0, 500) });
  if (parsed.output.page === "other") return fail({ code: "not-a-page" });
  const { token, url, title, reading, feeds = [] } = parsed.output;
  const page = { token, url, title: title.slice(0, TITLE_LENGTH).toWellFormed(), readAt, reading };
  return ok(feeds.length > 0 ? { ...page, feeds } : page);
}

/** A page as it may be shown and kept: no address in it still holds what signs somebody in. */
export function toPageRead(page: AnsweredPage): PageRead {
  const { address, withheld } = clearAddress(page.url);
  const clear = clearReading(page.reading);
  return {
    ...page,
    url: address,
    reading: clear.reading,
    withheld: [...new Set([...withheld, ...clear.withheld])],
    // One whose address signs somebody in is nobody's to follow.
    ...(page.feeds && { feeds: page.feeds.filter(({ url }) => clearAddress(url).withheld.length === 0) }),
  };
}
