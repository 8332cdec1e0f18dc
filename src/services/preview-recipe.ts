import * as v from "valibot";
import { type Fact, SiteRecipeSchema } from "../domain/evidence/reading";
import { readBy } from "../domain/evidence/recipes";
import { type Result, fail, ok } from "../domain/ground/result";
import { defineUseCase } from "./define-use-case";
import { answeredPage, toPageRead } from "./page-read";
import type { Ports } from "./ports";
import type { ReadFailure } from "./read-failure";
import { TabId } from "./terms";

/** What a recipe would read of the page that a tab shows, beside everything else that is read of it. Nothing is kept. */
export const previewRecipe = defineUseCase({
  from: ["sidepanel"],
  request: v.strictObject({ tabId: TabId, recipe: SiteRecipeSchema }),
  async run(
    { tabId, recipe },
    ports: Pick<Ports, "readTab" | "wasAsked" | "now">,
  ): Promise<Result<readonly Fact[], ReadFailure>> {
    const answer = await ports.readTab(tabId, () => Promise.resolve({ recipes: [recipe], onlyChanged: false }));
    if (!answer.ok) return fail({ code: (await ports.wasAsked(tabId)) ? "forbidden" : "not-asked" });
    const read = answeredPage(answer.value, ports.now());
    return read.ok ? ok(toPageRead(read.value).reading.facts.filter((fact) => readBy(fact, recipe))) : read;
  },
});
