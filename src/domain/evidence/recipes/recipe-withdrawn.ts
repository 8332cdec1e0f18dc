import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { RecipeId } from "./recipe-id";
import { recipes, writesRecipes } from "./tables";

const RecipeWithdrawnV1 = v.strictObject({ recipeId: RecipeId });

/** A recipe was withdrawn: no page is read by it any more. It stays in the log, and may be saved again. */
export const recipeWithdrawn = defineAct({
  type: "recipe.withdrawn",
  from: ["workbench"],
  versions: [RecipeWithdrawnV1],
  about: () => ({}),
  project: ({ payload: { recipeId } }) => [recipes.set(recipeId, { recipeId, withdrawn: true })],
  writes: [{ ...writesRecipes, fields: ["recipeId", "withdrawn"] }],
  async holds(tables, payload) {
    const found = await tables.get(recipes, payload.recipeId);
    if (found?.recipe === undefined) return fail({ code: "recipe-missing" as const });
    return ok(found.withdrawn === true ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});
