import type * as v from "valibot";
import { type Holds, type Same, defineEntry } from "../../ledger/log";
import type { OutsideRecipe, SiteRecipe } from "../reading";
import { RecipeSavedV1 } from "./recipe-saved-v1";
import { recipes } from "./tables";

// Where this does not compile, recipes have grown: write version 2 of the payload, with an upcast.
export type RecipeHolds = Holds<Same<v.InferOutput<typeof RecipeSavedV1>["recipe"], OutsideRecipe>>;

/** A recipe was saved, for the first time or changed; one that was withdrawn is put back. */
export const recipeSaved = defineEntry({
  type: "recipe.saved",
  // (JSON has no `undefined`, so a field that may be left out is left out.)
  payload: RecipeSavedV1 as v.GenericSchema<unknown, unknown> as v.GenericSchema<
    unknown,
    { recipeId: string; recipe: SiteRecipe }
  >,
  about: ({ recipe: { name, hosts } }) => ({ label: name, ...(hosts[0] !== undefined && { host: hosts[0] }) }),
  project: ({ at, payload: { recipeId, recipe } }) => [
    recipes.set(recipeId, { recipeId, recipe, savedAt: at, withdrawn: false }),
  ],
});
