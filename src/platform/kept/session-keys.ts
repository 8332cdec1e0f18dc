import * as v from "valibot";
import { Withholds, pageKey } from "../../domain/evidence/captures";
import { CaptureProgress } from "../../domain/evidence/snapshot";
import { perId, perPage, perTab, sessionKey } from "./key";
import { Draft } from "./page-draft";
import { RecipeDraft } from "./recipe-draft";

/** Milliseconds, as `Date.now()` counts them: what is written anew is a change that others hear of. */
const Moment = v.number();
const Yes = v.literal(true);

/** When the official asked for the page that a tab shows. */
export const ASKED = perTab("asked", (name) => sessionKey(name, Moment));

/** When the page that a tab shows told that it had changed since it was read. */
export const CHANGED = perTab("changed", (name) => sessionKey(name, Moment));

/** When the official asked to capture what is marked on the page that a tab shows. */
export const MARK_ASKED = perTab("mark-asked", (name) => sessionKey(name, Moment));

/** What a watch has told of the page that a tab shows, by the change's id, where the official wants to capture it. */
export const WANTED_CHANGE = perTab("wanted-change", (name) => sessionKey(name, v.pipe(v.string(), v.uuid())));

/** How far the capture of a tab's page is. */
export const CAPTURING = perTab("capturing", (name) => sessionKey(name, CaptureProgress));

/** The capture of a tab's page that was cut off before it was in the log, by its id: our background was stopped meanwhile. */
export const CUT_OFF = perTab("cut-off", (name) => sessionKey(name, v.string()));

/** What was withheld of the page that a tab shows when it was read for a hiring case, by kind: the token names the reading. */
export const WITHHELD = perTab("withheld", (name) =>
  sessionKey(name, v.strictObject({ token: v.string(), kinds: Withholds })),
);

/** That the official has called a capture off, by its id. */
export const CANCELLED = perId("cancelled", (name) => sessionKey(name, Yes));

/** What is chosen and written on a tab's page. */
export const DRAFT = perPage("draft", (name) => sessionKey(name, Draft));

/** The recipe that is being made on a tab's page. */
export const RECIPE_DRAFT = perTab("recipe", (name) => sessionKey(name, RecipeDraft));

/** A rule set that is being changed, and not saved yet, by its id: JSON, which its room alone reads. */
export const RULE_DRAFT = perId("ruleDraft", (name) => sessionKey(name, v.pipe(v.string(), v.maxLength(6_000_000))));

/** What is being typed into a form, and neither used nor given up, by what it is about. */
export const TYPED = perId("typed", (name) =>
  sessionKey(name, v.record(v.pipe(v.string(), v.maxLength(100)), v.pipe(v.string(), v.maxLength(100_000)))),
);

/** What a correction of a fact is kept under while it is typed: it goes with its page. */
export const correctionOf = (pageKey: string, fact: string): string => `fact:${JSON.stringify([pageKey, fact])}`;

const CorrectionOf = v.pipe(
  v.string(),
  v.startsWith("fact:"),
  v.transform((of) => of.slice("fact:".length)),
  v.parseJson(),
  v.tuple([v.string(), v.string()]),
);

/** The tab in which a watched page is being read. */
export const QUIET_TAB = sessionKey("quiet-tab", v.pipe(v.number(), v.integer(), v.minValue(0)));

/** Where the own log stood when this browser session first asked. */
export const SESSION_START = sessionKey("session-start", v.pipe(v.number(), v.integer(), v.minValue(0)));

/**
 * The page, by its key, that something held for the session was chosen, written or pointed at on; undefined for all else.
 * Also of what another build has kept, and this one cannot read.
 */
export function pageOfDraft(name: string, held: unknown): string | undefined {
  const [, page] = DRAFT.partsOf(name) ?? [];
  if (page !== undefined) return page;
  const corrected = v.safeParse(CorrectionOf, TYPED.partsOf(name)?.[0]);
  if (corrected.success) return corrected.output[0];
  const about = RECIPE_DRAFT.partsOf(name) && v.safeParse(v.object({ url: RecipeDraft.entries.url }), held);
  return about?.success && URL.canParse(about.output.url) ? pageKey(about.output.url) : undefined;
}

/** That the agency's policy, which was there before, did not come since the browser started. */
export const POLICY_MISSED = sessionKey("policyMissed", v.literal(true));
