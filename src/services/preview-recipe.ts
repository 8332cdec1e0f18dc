import { readBy } from "../domain/evidence/recipes";
import { fail, ok } from "../domain/ground/result";
import type { AnswerOf, RequestOf } from "../messaging";
import type { Ports } from "./ports";
import { toPageRead } from "./read-page";

/** What a recipe would read of the page that a tab shows. Nothing is kept. */
export async function previewRecipe(
  { tabId, recipe }: RequestOf<"previewRecipe">,
  ports: Ports,
): Promise<AnswerOf<"previewRecipe">> {
  const answer = await ports.readTab(tabId, () => Promise.resolve({ recipes: [recipe], onlyChanged: false }));
  if (!answer.ok) return fail({ code: (await ports.wasAsked(tabId)) ? "forbidden" : "not-asked" });
  const read = toPageRead(answer.value, ports.now());
  return read.ok ? ok(read.value.reading.facts.filter((fact) => readBy(fact, recipe))) : read;
}
