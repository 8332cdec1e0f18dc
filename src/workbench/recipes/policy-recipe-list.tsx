import type { PolicyRecipes } from "../../domain/policy";
import { t, tn } from "../../ui/texts";
import { Words } from "../../ui/words";
import { RecipeTable } from "./recipe-table";
import { pagesOf, readsWords } from "./recipe-words";

interface Props {
  readonly policy: PolicyRecipes;
}

/** The recipes of the agency's policy: they are read by, and cannot be changed here. */
export function PolicyRecipeList({ policy: { recipes, refused } }: Props) {
  return (
    <>
      {recipes.length > 0 && (
        <RecipeTable caption={t("workbenchRecipesAgency")}>
          {recipes.map((recipe, i) => (
            <tr key={`${recipe.name} ${i}`}>
              <th scope="row">
                <Words>{recipe.name}</Words>
              </th>
              <td data-label={t("workbenchRecipePages")}>
                <Words>{pagesOf(recipe)}</Words>
              </td>
              <td data-label={t("workbenchRecipeReads")}>{readsWords(recipe)}</td>
            </tr>
          ))}
        </RecipeTable>
      )}
      {refused > 0 && <p class="notice">{tn("workbenchRecipesRefused", refused)}</p>}
    </>
  );
}
