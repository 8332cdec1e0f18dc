import { useState } from "preact/hooks";
import { listRecipes } from "../../storage/reading";
import { t } from "../../ui/texts";
import { Heading } from "../frame/heading";
import { useLive } from "../frame/use-live";
import { exportRecipes } from "./export-recipes";
import { ImportDialog } from "./import-dialog";
import { NoRecipes } from "./no-recipes";
import { OwnRecipes } from "./own-recipes";
import { PolicyRecipeList } from "./policy-recipe-list";
import { usePolicyRecipes } from "./use-policy-recipes";

/** How pages are read that say little by themselves: the recipes made or imported here, and those of the agency. */
export function RecipesView() {
  const own = useLive(listRecipes, []);
  const policy = usePolicyRecipes();
  const [importing, setImporting] = useState(false);
  return (
    <div class="page">
      <header class="head">
        <Heading title={t("workbenchRecipes")} />
        <p class="soft">{t("workbenchRecipesHelp")}</p>
        <p class="actions">
          <button
            type="button"
            onClick={() => {
              setImporting(true);
            }}
          >
            {t("workbenchRecipeImport")}
          </button>
          {own && own.length > 0 && (
            <button
              type="button"
              onClick={() => {
                exportRecipes(own);
              }}
            >
              {t("workbenchRecipeExportAll")}
            </button>
          )}
        </p>
      </header>
      {own?.length === 0 && !policy?.recipes.length && <NoRecipes />}
      {own && own.length > 0 && <OwnRecipes recipes={own} />}
      {policy && <PolicyRecipeList policy={policy} />}
      {importing && (
        <ImportDialog
          own={own ?? []}
          onClose={() => {
            setImporting(false);
          }}
        />
      )}
    </div>
  );
}
