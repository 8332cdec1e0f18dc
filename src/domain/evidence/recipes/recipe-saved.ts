import * as v from "valibot";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct, jcs } from "../../ledger/log";
import { SiteRecipeSchema } from "../reading";
import { RecipeId } from "./recipe-id";
import { recipes, writesRecipes } from "./tables";

const RecipeSavedV1 = v.strictObject({ recipeId: RecipeId, recipe: SiteRecipeSchema });

/** A recipe was saved, for the first time or changed; one that was withdrawn is put back. */
export const recipeSaved = defineAct({
  type: "recipe.saved",
  from: ["sidepanel", "workbench"],
  versions: [RecipeSavedV1],
  about: ({ recipe: { name, hosts } }) => ({ label: name, ...(hosts[0] !== undefined && { host: hosts[0] }) }),
  project: ({ at, payload: { recipeId, recipe } }) => [
    recipes.set(recipeId, { recipeId, recipe, savedAt: at, withdrawn: false }),
  ],
  writes: [writesRecipes],
  async holds(tables, payload) {
    const found = await tables.get(recipes, payload.recipeId);
    const isSo = found?.withdrawn === false && found.recipe && jcs(found.recipe) === jcs(payload.recipe);
    return ok(isSo ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});
