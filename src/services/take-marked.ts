import * as v from "valibot";
import { clearMarked } from "../domain/evidence/captures";
import { Marked } from "../domain/evidence/reading";
import { type Result, fail, ok } from "../domain/ground/result";
import { defineUseCase } from "./define-use-case";
import { type LookNeeds, lookThrough } from "./look-through";
import type { Ports } from "./ports";
import { TabId, Token } from "./terms";

// What comes back from a page is hostile until it fits this.
const about = { isPage: v.boolean(), isInFrame: v.boolean() };
const Answer = v.variant("is", [
  v.strictObject({ ...about, is: v.literal("marked"), marked: Marked }),
  v.strictObject({ ...about, is: v.picklist(["none", "field", "several", "long", "page-moved"]) }),
]);
type Answer = v.InferOutput<typeof Answer>;

/** The words as they may be kept, and what is left out of addresses in them, by name. */
export interface MarkedWords {
  readonly marked: Marked;
  readonly withheld: readonly string[];
}

export type MarkFailure =
  /** Nothing is marked on the page, or not any more, or where the browser does not let us look. */
  | { readonly code: "nothing-marked" }
  /** Some of it stands in a field of a form. */
  | { readonly code: "field-marked" }
  | { readonly code: "several-marked" }
  /** More than a quote may hold. */
  | { readonly code: "too-much-marked" }
  /** The tab shows another page now, or the same one loaded anew. */
  | { readonly code: "page-moved" }
  /** For a hiring case: all of it must be withheld. */
  | { readonly code: "mark-withheld" }
  /** The page is silent: its own scripts keep it busy. */
  | { readonly code: "page-busy" };

type Needs = LookNeeds & Pick<Ports, "markedInTab">;

const CODES = {
  none: "nothing-marked",
  field: "field-marked",
  several: "several-marked",
  long: "too-much-marked",
  "page-moved": "page-moved",
} as const;

/**
 * Take the words that the official has marked on the page of a tab, or in a frame of it, if that is still the page that was read. With
 * `withhold` (for a hiring case) without what a hiring desk must not store.
 */
export const takeMarked = defineUseCase({
  from: ["sidepanel"],
  request: v.strictObject({ tabId: TabId, token: Token, withhold: v.exactOptional(v.boolean()) }),
  async run({ tabId, token, withhold = false }, ports: Needs): Promise<Result<MarkedWords, MarkFailure>> {
    const answer = await ports.markedInTab(tabId, token);
    if (!answer.ok && answer.error.code === "busy") return fail({ code: "page-busy" });
    const frames = answer.ok && Array.isArray(answer.value) ? (answer.value as unknown[]).flatMap(toAnswer) : [];
    const meant = meantOf(frames);
    if (!meant) return fail({ code: "page-moved" });
    if (meant.is !== "marked") return fail({ code: CODES[meant.is] });
    const words = clearMarked(meant.marked);
    return withhold ? withoutWithheld(words, ports) : ok(words);
  },
});

async function withoutWithheld(words: MarkedWords, ports: Needs): Promise<Result<MarkedWords, MarkFailure>> {
  const looked = await lookThrough(words.marked, ports);
  if (!looked.ok) return fail({ code: "too-much-marked" });
  const { marked, isNothing } = looked.value.marked(words.marked);
  return isNothing ? fail({ code: "mark-withheld" }) : ok({ ...words, marked });
}

/** One frame whose answer does not fit loses only itself. */
function toAnswer(answer: unknown): Answer[] {
  const parsed = v.safeParse(Answer, answer);
  return parsed.success ? [parsed.output] : [];
}

/** What is marked in the frame that has the keyboard, else on the page, else in any frame; undefined where there is no page. */
function meantOf(frames: readonly Answer[]): Answer | undefined {
  const page = frames.find(({ isPage }) => isPage);
  if (!page || page.is === "page-moved") return page;
  const others = frames.filter(({ isPage, is }) => !isPage && is !== "none");
  const first = others.find(({ is }) => is === "marked") ?? others[0];
  if (page.isInFrame && first) return first;
  return page.is === "none" ? (first ?? page) : page;
}
