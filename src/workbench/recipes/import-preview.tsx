import type { NamedRecipe, RecipeFile, RefusedRecipe } from "../../domain/evidence/recipes";
import type { OwnRecipe } from "../../storage/reading";
import { type TextKey, t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { pagesOf, readsWords } from "./recipe-words";

interface Props {
  readonly file: RecipeFile;
  readonly own: readonly OwnRecipe[];
}

const REFUSALS: Readonly<Record<RefusedRecipe["code"], TextKey>> = {
  "wrong-shape": "workbenchImportWrongShape",
  "bad-selector": "workbenchImportBadSelector",
  "forbidden-name": "workbenchImportForbiddenName",
};

/** What the file would add, what it would replace, and what of it cannot be taken and why. */
export function ImportPreview({ file: { recipes, refused }, own }: Props) {
  return (
    <>
      {recipes.length > 0 && (
        <ul class="import-list" aria-label={t("workbenchImportWould")}>
          {recipes.map((each) => (
            <li key={each.recipeId}>
              <b>
                <Words>{each.recipe.name}</Words>
              </b>{" "}
              <span class="chip">{t(standing(each, own))}</span>
              <p class="small soft">
                <Words>{pagesOf(each.recipe)}</Words> · {readsWords(each.recipe)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <div role="alert">
          <p class="problem">{t("workbenchImportRefused")}</p>
          <ul class="import-list">
            {refused.map(({ number, name, code, path }) => (
              <li key={number}>
                <b>{name ? <Words>{name}</Words> : t("workbenchImportNumber", String(number))}</b>: {t(REFUSALS[code])}{" "}
                {path && (
                  <code class="small">
                    <Words>{path}</Words>
                  </code>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function standing({ recipeId, recipe }: NamedRecipe, own: readonly OwnRecipe[]): TextKey {
  const held = own.find((each) => each.recipeId === recipeId);
  if (!held) return "workbenchImportNew";
  return JSON.stringify(held.recipe) === JSON.stringify(recipe) ? "workbenchImportSame" : "workbenchImportReplaces";
}
