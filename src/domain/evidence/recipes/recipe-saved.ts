import type * as v from "valibot";
import { ok } from "../../ground/result";
import { type Holds, SO_ALREADY, type Same, defineAct, jcs } from "../../ledger/log";
import type { OutsideRecipe, SiteRecipe } from "../reading";
import { RecipeSavedV1 } from "./recipe-saved-v1";
import { recipes, writesRecipes } from "./tables";

// Where this does not compile, recipes have grown: write version 2 of the payload, with an upcast.
export type RecipeHolds = Holds<Same<v.InferOutput<typeof RecipeSavedV1>["recipe"], OutsideRecipe>>;

/** A recipe was saved, for the first time or changed; one that was withdrawn is put back. */
export const recipeSaved = defineAct({
  type: "recipe.saved",
  from: ["sidepanel", "workbench"],
  // (JSON has no `undefined`, so a field that may be left out is left out.)
  versions: [
    RecipeSavedV1 as v.GenericSchema<unknown, unknown> as v.GenericSchema<
      unknown,
      { recipeId: string; recipe: SiteRecipe }
    >,
  ],
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
