import * as v from "valibot";
import { type FoundIds, MOST_TEXT, idsOnPage } from "../domain/casework/case-ids";
import { hostOf } from "../domain/evidence/sources";
import { type Result, ok } from "../domain/ground/result";
import { patternsOn } from "../domain/policy";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";
import { TabId } from "./terms";

const Here = v.looseObject({ url: v.pipe(v.string(), v.url(), v.regex(/^https?:/u)) });
const Said = v.strictObject({
  url: v.pipe(v.string(), v.url(), v.regex(/^https?:/u)),
  title: v.pipe(v.string(), v.maxLength(2_000)),
  text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
});

type Needs = Pick<Ports, "policy" | "whereIs" | "pageWords">;

const NONE: FoundIds = { ids: [], count: 0 };

/**
 * The case IDs on a page of the agency that the official asked for. Of other pages nothing is read; of these, nothing is kept.
 */
export const findCaseIds = defineUseCase({
  from: ["sidepanel"],
  request: v.strictObject({ tabId: TabId }),
  async run({ tabId }, ports: Needs): Promise<Result<FoundIds, never>> {
    const { caseSystem } = await ports.policy();
    if (caseSystem.ids.length === 0) return ok(NONE);
    const here = await ports.whereIs(tabId);
    if (!here.ok || !v.is(Here, here.value)) return ok(NONE);
    if (patternsOn(caseSystem, hostOf(here.value.url)).length === 0) return ok(NONE);
    const said = v.safeParse(Said, await ports.pageWords(tabId));
    if (!said.success) return ok(NONE);
    // It may have moved on meanwhile.
    return ok(idsOnPage(patternsOn(caseSystem, hostOf(said.output.url)), said.output));
  },
});
