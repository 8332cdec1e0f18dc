import * as v from "valibot";
import { type SiteRecipe, SiteRecipeSchema } from "../../domain/evidence/reading";
import type { RecipeRow } from "../../domain/evidence/recipes";
import type { Database } from "../base/database";

/** A recipe that is in use, with its id. */
export interface OwnRecipe {
  readonly recipeId: string;
  readonly savedAt: string;
  readonly recipe: SiteRecipe;
}

/** The recipes in use, by name. */
export async function listRecipes(db: Database): Promise<OwnRecipe[]> {
  const rows = await db.recipes.toArray();
  const own = rows.flatMap((row) => toOwn(row));
  return own.sort((a, b) => a.recipe.name.localeCompare(b.recipe.name) || (a.recipeId < b.recipeId ? -1 : 1));
}

/** A withdrawal may have come before the saving that it takes back, and a row may be of a newer version's shape. */
function toOwn({ recipeId, recipe, savedAt, withdrawn }: Partial<RecipeRow>): OwnRecipe[] {
  const parsed = v.safeParse(SiteRecipeSchema, recipe);
  if (withdrawn === true || recipeId === undefined || !parsed.success) return [];
  return [{ recipeId, savedAt: savedAt ?? "", recipe: parsed.output }];
}
