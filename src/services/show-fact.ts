import * as v from "valibot";
import type { Sought } from "../domain/evidence/anchoring";
import { LIMITS, Selector } from "../domain/evidence/reading";
import { type Result, fail, ok } from "../domain/ground/result";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";
import { TabId, Token } from "./terms";

// What comes back from a page is hostile until it fits this.
const Answer = v.variant("is", [
  v.strictObject({
    is: v.literal("shown"),
    how: v.picklist(["css", "position", "quote", "fuzzy", "words", "near", "fold"]),
  }),
  v.strictObject({ is: v.picklist(["orphan", "unsure", "not-shown", "page-moved"]) }),
]);
/** One of the page and one of each of its frames. */
const Answers = v.pipe(v.array(Answer), v.minLength(1), v.maxLength(1_000));

/** What one frame says that the others do not know, the most telling first. */
const ORDER = ["page-moved", "shown", "unsure", "not-shown", "orphan"] as const;

const Words = v.pipe(v.array(v.pipe(v.string(), v.maxLength(LIMITS.short))), v.maxLength(8));

const SoughtFact: v.GenericSchema<unknown, Sought> = v.strictObject({
  places: v.pipe(
    v.array(
      v.strictObject({
        selectors: v.pipe(v.array(Selector), v.maxLength(8)),
        frame: v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.short))),
      }),
    ),
    v.maxLength(LIMITS.provenance),
  ),
  words: Words,
  short: v.exactOptional(Words),
  near: v.exactOptional(Words),
});

/** How a fact was found on the page: where it was read, by its words alone, by short words near those of other facts, or in something that is folded away. */
interface FactShown {
  readonly how: "css" | "position" | "quote" | "fuzzy" | "words" | "near" | "fold";
}

export type ShowFailure =
  /** The tab shows another page now, or the same one loaded anew. */
  | { readonly code: "page-moved" }
  /** The page is silent: its own scripts keep it busy. */
  | { readonly code: "busy" }
  /** What was read is no longer on the page. */
  | { readonly code: "orphan" }
  /** It stands in the page's code, and nowhere where people see it. */
  | { readonly code: "not-shown" }
  /** It stands in the page's code; its words are too short to be looked for everywhere. */
  | { readonly code: "unsure" };

/** Outline a fact where it stands on the page of a tab, or scroll there as well, if that is still the page that was read. */
export const showFact = defineUseCase({
  from: ["sidepanel"],
  request: v.strictObject({
    tabId: TabId,
    token: Token,
    mode: v.picklist(["outline", "scroll"]),
    sought: SoughtFact,
  }),
  async run({ tabId, ...request }, ports: Pick<Ports, "showInTab">): Promise<Result<FactShown, ShowFailure>> {
    const isInFrame = request.sought.places.some(({ frame }) => frame !== undefined);
    const answer = await ports.showInTab(tabId, request, isInFrame);
    if (!answer.ok && answer.error.code === "busy") return fail({ code: "busy" });
    const parsed = answer.ok ? v.safeParse(Answers, answer.value) : undefined;
    // No answer: the tab has moved to a page that we may not enter.
    if (!parsed?.success) return fail({ code: "page-moved" });
    const [told = { is: "orphan" }] = ORDER.flatMap((is) => parsed.output.filter((one) => one.is === is));
    return told.is === "shown" ? ok({ how: told.how }) : fail({ code: told.is });
  },
});
