import * as v from "valibot";
import { type Result, fail } from "../domain/ground/result";
import type { ReadRequest } from "../platform";
import { defineUseCase } from "./define-use-case";
import type { PageRead } from "./page-read";
import type { Ports } from "./ports";
import type { ReadFailure } from "./read-failure";
import { OverruledList, mayOverrule } from "./overruled";
import { type WithholdNeeds, withholdPage } from "./withhold-page";
import { recipesFor } from "./recipes-for";
import { TabId, Token } from "./terms";
import { type VisitNeeds, tellVisit } from "./watching/tell-visit";
import { wholePage } from "./whole-page";

// Chromium tells of the gesture a moment before the page knows that it may be read.
const PAUSES_MS = [50, 150, 400, 0];

export type ReadNeeds = VisitNeeds & Pick<Ports, "pause" | "policy" | "readFrames" | "readTab" | "wasAsked">;
type Needs = ReadNeeds & WithholdNeeds;

/**
 * Read the page of a tab that the official asked to be read; with `onlyChanged`, of the page and its frames those that
 * have changed since. With `withhold` (for a hiring case) what a hiring desk must not store is taken out before anybody sees it.
 */
export const readPage = defineUseCase({
  from: ["sidepanel"],
  request: v.strictObject({
    tabId: TabId,
    onlyChanged: v.exactOptional(v.boolean()),
    withhold: v.exactOptional(v.boolean()),
    /** False alarms that were overruled on the page of that token; on another they say nothing. */
    overruled: v.exactOptional(v.strictObject({ token: Token, passages: OverruledList })),
  }),
  async run(request, ports: Needs): Promise<Result<PageRead, ReadFailure>> {
    const { withhold = false, overruled } = request;
    const page = await readNow(request, ports);
    if (!page.ok || !withhold) return page;
    const { token, passages = [] } = overruled ?? {};
    const isOfPage = token === page.value.token && mayOverrule(await ports.policy(), passages);
    return withholdPage(request.tabId, page.value, ports, isOfPage ? passages : []);
  },
});

/** The page of a tab as it is, before anything is withheld. */
export async function readNow(
  { tabId, onlyChanged = false }: { readonly tabId: number; readonly onlyChanged?: boolean },
  ports: ReadNeeds,
): Promise<Result<PageRead, ReadFailure>> {
  const requestFor = async (url: string): Promise<ReadRequest> => ({
    recipes: await recipesFor(url, ports),
    onlyChanged,
  });
  for (const ms of PAUSES_MS) {
    const answer = await ports.readTab(tabId, requestFor);
    if (answer.ok && isReplaced(answer.value) && ms > 0) {
      await ports.pause(ms);
      continue;
    }
    if (answer.ok) return told(await wholePage(tabId, answer.value, requestFor, ports), ports);
    const { code } = answer.error;
    if (code === "busy" || code === "unloaded") return fail({ code });
    if (!(await ports.wasAsked(tabId))) return fail({ code: "not-asked" });
    await ports.pause(ms);
  }
  return fail({ code: "forbidden" });
}

/** Where nobody answers, the document that the reader was put into has made way for another: a page that is reloaded. */
const isReplaced = (answer: unknown): boolean => answer === undefined || answer === null;

/** The page; who watches it has been told. */
async function told(page: Result<PageRead, ReadFailure>, ports: VisitNeeds): Promise<Result<PageRead, ReadFailure>> {
  if (page.ok) await tellVisit(page.value, ports);
  return page;
}
