import type { OwnRecipe } from "../../storage/reading";
import { recipeSaved, recipeWithdrawn } from "../../domain/evidence/recipes";
import { formatDay } from "../../ui/dates";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { useDoing } from "../frame/use-doing";
import { useWorkbench } from "../frame/workbench";
import { exportRecipes } from "./export-recipes";
import { RecipeTable } from "./recipe-table";
import { pagesOf, readsWords } from "./recipe-words";

/** The recipes made or imported on this machine; each may be exported, or withdrawn and put back. */
export function OwnRecipes({ recipes }: { readonly recipes: readonly OwnRecipe[] }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const withdraw = ({ recipeId, recipe }: OwnRecipe) =>
    run(
      () => perform(recipeWithdrawn, { recipeId }),
      t("workbenchRecipeWithdrawn", recipe.name),
      () => perform(recipeSaved, { recipeId, recipe }),
    );
  return (
    <>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <RecipeTable caption={t("workbenchRecipesOwn")} last={t("workbenchRecipeSaved")}>
        {recipes.map((own) => (
          <tr key={own.recipeId}>
            <th scope="row">
              <Words>{own.recipe.name}</Words>
            </th>
            <td data-label={t("workbenchRecipePages")}>
              <Words>{pagesOf(own.recipe)}</Words>
            </td>
            <td data-label={t("workbenchRecipeReads")}>{readsWords(own.recipe)}</td>
            <td data-label={t("workbenchRecipeSaved")}>
              <time dateTime={own.savedAt}>{formatDay(own.savedAt)}</time>
            </td>
            <td class="row-actions">
              <button
                type="button"
                class="quiet"
                aria-label={t("workbenchRecipeExportNamed", own.recipe.name)}
                onClick={() => {
                  exportRecipes([own]);
                }}
              >
                {t("workbenchRecipeExport")}
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={t("workbenchRecipeWithdrawNamed", own.recipe.name)}
                onClick={() => void withdraw(own)}
              >
                {t("workbenchRecipeWithdraw")}
              </button>
            </td>
          </tr>
        ))}
      </RecipeTable>
    </>
  );
}
