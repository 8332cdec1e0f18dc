import { readRecipe, type RecipeReader } from "../domain/evidence/reading";

/** Put into a page before its reading where there are recipes for it. */
(globalThis as typeof globalThis & { counterflowRecipes?: RecipeReader }).counterflowRecipes = readRecipe;
