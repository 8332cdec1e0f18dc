import * as v from "valibot";
import type { Overruled } from "../domain/evidence/withholding";
import { type Result, fail, ok } from "../domain/ground/result";
import { defineUseCase } from "./define-use-case";
import { type LookNeeds, lookThrough } from "./look-through";
import { mayOverrule } from "./overruled";
import type { ReadFailure } from "./read-failure";
import { type ReadNeeds, readNow } from "./read-page";
import { TabId, Token } from "./terms";

type ShowFailure =
  | ReadFailure
  /** The tab shows another page now, or the same one loaded anew. */
  | { readonly code: "page-moved" }
  /** The agency does not let anything be overruled, or not of this. */
  | { readonly code: "overrule-barred" };

/**
 * What is withheld of the page that a tab shows and may be overruled, in its own words: read once more for the official's eyes, and kept
 * nowhere. What fields tell is not among it, nor what the agency does not let be overruled.
 */
export const withheldWords = defineUseCase({
  from: ["sidepanel"],
  request: v.strictObject({ tabId: TabId, token: Token }),
  async run(
    { tabId, token },
    ports: ReadNeeds & LookNeeds,
  ): Promise<Result<{ readonly passages: readonly Overruled[] }, ShowFailure>> {
    const policy = await ports.policy();
    const page = await readNow({ tabId }, ports);
    if (!page.ok) return page;
    if (page.value.token !== token) return fail({ code: "page-moved" });
    const { url, title, reading } = page.value;
    const looked = await lookThrough([title, reading], ports);
    if (!looked.ok) return fail({ code: "not-withheld" });
    const told = looked.value.told({ page: { url, title }, subjects: reading.subjects, facts: reading.facts });
    const passages = told.filter((one) => mayOverrule(policy, [one]));
    return passages.length === 0 ? fail({ code: "overrule-barred" }) : ok({ passages });
  },
});
