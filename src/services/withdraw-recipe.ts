import { draft } from "../domain/ledger/log";
import { recipeWithdrawn } from "../domain/evidence/recipes";
import { fail, ok } from "../domain/ground/result";
import type { AnswerOf, RecipeFailure, RequestOf } from "../messaging";
import { recipeById } from "../storage/reading";
import { appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

/** Withdraw a recipe: no page is read by it any more. */
export async function withdrawRecipe(
  request: RequestOf<"withdrawRecipe">,
  ports: Ports,
): Promise<AnswerOf<"withdrawRecipe">> {
  return appendToLog<RecipeFailure>(ports, async (db) =>
    (await recipeById(db, request.recipeId)) ? ok([draft(recipeWithdrawn, request)]) : fail({ code: "recipe-missing" }),
  );
}
