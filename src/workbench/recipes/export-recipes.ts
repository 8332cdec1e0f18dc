import { type NamedRecipe, writeRecipeFile } from "../../domain/evidence/recipes";

/** Hand the recipes to the official as a file; the browser says where it goes. */
export function exportRecipes(recipes: readonly NamedRecipe[]): void {
  const [first] = recipes;
  const name = recipes.length === 1 && first ? `recipe-${first.recipe.hosts[0] ?? "site"}.json` : "recipes.json";
  const file = new Blob([writeRecipeFile(recipes)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name.replaceAll("*", "");
  link.click();
  // The download has its own hold on the file by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
