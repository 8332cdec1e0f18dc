import type { SiteRecipe } from "../domain/evidence/reading";
import { parsePolicyRecipes } from "../domain/evidence/recipes";
import { getManaged } from "../platform";

/** The recipes that the agency's policy gives to every official, as the policy stands now. */
export const policyRecipes = async (): Promise<readonly SiteRecipe[]> =>
  parsePolicyRecipes((await getManaged())["recipes"]).recipes;
