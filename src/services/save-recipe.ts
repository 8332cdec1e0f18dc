import { draft } from "../domain/ledger/log";
import { recipeSaved } from "../domain/evidence/recipes";
import { ok } from "../domain/ground/result";
import type { AnswerOf, RequestOf } from "../messaging";
import { appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

/** Keep a recipe; what was saved last under an id holds. */
export async function saveRecipe(request: RequestOf<"saveRecipe">, ports: Ports): Promise<AnswerOf<"saveRecipe">> {
  return appendToLog<never>(ports, () => Promise.resolve(ok([draft(recipeSaved, request)])));
}
