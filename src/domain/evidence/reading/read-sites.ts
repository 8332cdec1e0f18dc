import type { Steps } from "./context";
import { SUBJECT_INFERRED, type Tell, type Workshop } from "./facts/fact-maker";
import { readOpinions, tellOpinion } from "./facts/opinions";
import { joinItems } from "./graph";
import type { Item } from "./items";
import { recipeApplies } from "./recipes/applies";
import type { RecipeReader } from "./recipes/read-recipe";
import type { SiteRecipe } from "./recipes/site-recipe";
import type { SubjectBook } from "./subjects/subject-book";
import type { SubjectDraft } from "./subjects/subject-draft";

/**
 * Tells what recipes find on the page, beside what its markup said. What they read is about the subject of that name, or
 * else about the main one; gives the main subject, which is the first of the recipes' where markup names none.
 */
export function* readSites(
  recipes: readonly SiteRecipe[],
  byRecipe: RecipeReader,
  stated: SubjectDraft | undefined,
  shop: Workshop,
  subjects: SubjectBook,
  tell: Tell,
): Steps<SubjectDraft | undefined> {
  const { context } = shop;
  const roots: Item[] = [];
  for (const recipe of recipes)
    if (recipeApplies(recipe, context.url)) yield* byRecipe(recipe, context, (item) => roots.push(item));
  if (roots.length === 0) return stated;
  const graph = yield* joinItems(roots);
  let main = stated;
  for (const item of roots) {
    const subject = subjects.adopt(item, main ?? (item.properties.has("name") ? undefined : subjects.page()));
    main ??= subject;
  }
  const orphans = yield* readOpinions({ ...shop, graph }, subjects, tell);
  for (const orphan of orphans) tellOpinion(orphan, () => main ?? subjects.page(), SUBJECT_INFERRED, shop, tell);
  return main;
}
