import { type SiteRecipe, recipeApplies, siteRecipesFor } from "../domain/evidence/reading";
import { listRecipes, storageFailure } from "../storage/reading";
import type { Ports } from "./ports";

/** The recipes for a page's address: the built-in ones, the own ones, and those of the agency's policy. */
export async function recipesFor(url: string, ports: Pick<Ports, "db" | "policy">): Promise<SiteRecipe[]> {
  const made = [...(await ownRecipes(ports)), ...(await ports.policy()).recipes.recipes];
  return [...siteRecipesFor(url), ...made.filter((recipe) => recipeApplies(recipe, url))];
}

/** Where the database cannot be read the page can, without them. */
async function ownRecipes({ db }: Pick<Ports, "db">): Promise<SiteRecipe[]> {
  try {
    return (await listRecipes(db)).map(({ recipe }) => recipe);
  } catch (error) {
    if (storageFailure(error)) return [];
    throw error;
  }
}
