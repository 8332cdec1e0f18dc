import { t } from "../../ui/texts";

/** No recipe yet: what they are for, and the ways to one. */
export function NoRecipes() {
  return (
    <section class="narrow" aria-label={t("workbenchRecipesNone")}>
      <h2>{t("workbenchRecipesNone")}</h2>
      <p>{t("workbenchRecipesWhy")}</p>
      <ol class="bullets">
        <li>{t("workbenchRecipesByPointing", t("pickOnPage"))}</li>
        <li>{t("workbenchRecipesByFile")}</li>
        <li>{t("workbenchRecipesByAgency")}</li>
      </ol>
    </section>
  );
}
