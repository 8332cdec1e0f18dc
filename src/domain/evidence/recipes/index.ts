import { recipeSaved } from "./recipe-saved";
import { recipeWithdrawn } from "./recipe-withdrawn";
import { recipes } from "./tables";

export { makeRecipe } from "./make-recipe";
export { SCOPES, type Scope, pathsFor, siteOf } from "./path-pattern";
export { readBy } from "./read-by";
export {
  type FileFailure,
  type NamedRecipe,
  type RecipeFile,
  type RefusedRecipe,
  parseRecipeFile,
  writeRecipeFile,
} from "./recipe-file";
export { readsOf } from "./reads";
export type { RecipeRow } from "./tables";
export { Thing } from "./thing";
export { recipeSaved, recipeWithdrawn };

export const recipeActs = [recipeSaved, recipeWithdrawn] as const;
export const recipeTables = [recipes] as const;
