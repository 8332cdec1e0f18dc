import * as v from "valibot";
import { defineEntry } from "../../ledger/log";
import { SiteRecipeSchema } from "../reading";
import { RecipeId } from "./recipe-id";
import { recipes } from "./tables";

/** A recipe was saved, for the first time or changed; one that was withdrawn is put back. */
export const recipeSaved = defineEntry({
  type: "recipe.saved",
  payload: v.strictObject({ recipeId: RecipeId, recipe: SiteRecipeSchema }),
  about: ({ recipe: { name, hosts } }) => ({ label: name, ...(hosts[0] !== undefined && { host: hosts[0] }) }),
  project: ({ at, payload: { recipeId, recipe } }) => [
    recipes.set(recipeId, { recipeId, recipe, savedAt: at, withdrawn: false }),
  ],
});
