import { parseRecipeFile } from "../evidence/recipes";
import type { SiteRecipe } from "../evidence/reading";

export interface PolicyRecipes {
  readonly recipes: readonly SiteRecipe[];
  /** How many recipes of the policy cannot be read (1 where all of it cannot): the others hold all the same. */
  readonly refused: number;
}

/** The recipes of a policy as it is held; where no schema stands between (Firefox), the file may be written out in it. */
export function readRecipes(held: unknown): PolicyRecipes {
  if (held === undefined || held === null || held === "") return { recipes: [], refused: 0 };
  const text = typeof held === "string" ? held : JSON.stringify(held);
  // Ids are for replacing, which nobody does here; a broken selector is a warning when a page is read by it.
  const file = parseRecipeFile(text, { newId: () => "", isSelector: () => true });
  if (!file.ok) return { recipes: [], refused: 1 };
  return { recipes: file.value.recipes.map(({ recipe }) => recipe), refused: file.value.refused.length };
}
