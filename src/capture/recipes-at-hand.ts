import type { RecipeReader, SiteRecipe } from "../domain/evidence/reading";
import { held } from "./held";

/** What reads this page by these recipes. It is put into the page wherever there are any: without it nothing may pass for read. */
export function recipesAtHand(recipes: readonly SiteRecipe[]): RecipeReader | undefined {
  const reader = held<RecipeReader>("counterflowRecipes");
  if (reader === undefined && recipes.length > 0) throw new Error("there is nothing here that reads by recipes");
  return reader;
}
