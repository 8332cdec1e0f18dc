import { type NamedRecipe, writeRecipeFile } from "../../domain/evidence/recipes";
import { addressToSave, dropAddress } from "../../ui/file-address";

/** Hand the recipes to the official as a file; the browser says where it goes. */
export function exportRecipes(recipes: readonly NamedRecipe[]): void {
  const [first] = recipes;
  const name = recipes.length === 1 && first ? `recipe-${first.recipe.hosts[0] ?? "site"}.json` : "recipes.json";
  const file = new Blob([writeRecipeFile(recipes)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = addressToSave(file);
  link.download = name.replaceAll("*", "");
  link.click();
  // The download has its own hold on the file by then.
  setTimeout(() => {
    dropAddress(link.href);
  }, 10_000);
}
