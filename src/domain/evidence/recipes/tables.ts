import { type Writes, registers } from "../../ledger/log";
import type { SiteRecipe } from "../reading";

export interface RecipeRow {
  recipeId: string;
  /** As it was saved last. */
  recipe: SiteRecipe;
  savedAt: string;
  withdrawn: boolean;
}

/** How to read pages of a site: data that officials made by pointing, or imported. */
export const recipes = registers<RecipeRow>()("recipes", "recipeId");

export const writesRecipes: Writes = { table: recipes };
