import * as v from "valibot";
import { defineEntry } from "../../ledger/log";
import { RecipeId } from "./recipe-id";
import { recipes } from "./tables";

/** A recipe was withdrawn: no page is read by it any more. It stays in the log, and may be saved again. */
export const recipeWithdrawn = defineEntry({
  type: "recipe.withdrawn",
  payload: v.strictObject({ recipeId: RecipeId }),
  about: () => ({}),
  project: ({ payload: { recipeId } }) => [recipes.set(recipeId, { recipeId, withdrawn: true })],
});
