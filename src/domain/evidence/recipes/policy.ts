import * as v from "valibot";
import type { SiteRecipe } from "../reading";
import { SnapshotPolicy } from "../snapshot";
import { parseRecipeFile } from "./recipe-file";

/**
 * What an agency's policy may say (`storage.managed`; public/managed-schema.json says the same to the browser). `recipes`
 * is the text of a file as "Export" makes it: the browser's schemas cannot describe a recipe, and would drop what they
 * do not know.
 */
export const Policy = v.object({ recipes: v.optional(v.string()), snapshots: v.optional(SnapshotPolicy) });

export interface PolicyRecipes {
  readonly recipes: readonly SiteRecipe[];
  /** How many recipes of the policy cannot be read (1 where all of it cannot): the others hold all the same. */
  readonly refused: number;
}

/** The recipes of a policy as it is held; where no schema stands between (Firefox), the file may be written out in it. */
export function parsePolicyRecipes(held: unknown): PolicyRecipes {
  if (held === undefined || held === null || held === "") return { recipes: [], refused: 0 };
  const text = typeof held === "string" ? held : JSON.stringify(held);
  // Ids are for replacing, which nobody does here; a broken selector is a warning when a page is read by it.
  const file = parseRecipeFile(text, { newId: () => "", isSelector: () => true });
  if (!file.ok) return { recipes: [], refused: 1 };
  return { recipes: file.value.recipes.map(({ recipe }) => recipe), refused: file.value.refused.length };
}
