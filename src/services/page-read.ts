import * as v from "valibot";
import { PageUrl } from "../domain/evidence/captures";
import { Reading } from "../domain/evidence/reading";
import { type Result, fail, ok } from "../domain/ground/result";
import type { ReadFailure } from "./read-failure";
import { Token } from "./terms";

/** A page as it was read. `token` names this reading in this document: when it is gone, the page has moved on. */
export interface PageRead {
  readonly token: string;
  readonly url: string;
  readonly title: string;
  readonly readAt: string;
  readonly reading: Reading;
}

// What comes back from a page is hostile until it fits this.
const Answer = v.variant("page", [
  v.strictObject({ page: v.literal("other") }),
  v.strictObject({ page: v.literal("html"), token: Token, url: PageUrl, title: v.string(), reading: Reading }),
]);

const TITLE_LENGTH = 2_000;

/** What the capture script answered, once it fits. */
export function toPageRead(answer: unknown, readAt: string): Result<PageRead, ReadFailure> {
  const parsed = v.safeParse(Answer, answer);
  if (!parsed.success) return fail({ code: "unreadable", detail: v.summarize(parsed.issues).slice(0, 500) });
  if (parsed.output.page === "other") return fail({ code: "not-a-page" });
  const { token, url, title, reading } = parsed.output;
  return ok({ token, url, title: title.slice(0, TITLE_LENGTH).toWellFormed(), readAt, reading });
}
