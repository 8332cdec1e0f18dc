import { recipeWithdrawn } from "../../../domain/evidence/recipes";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { entryWords } from "../../words/entry-words";
import { RecipeSays } from "./recipe-says";

export const recipeWithdrawnWords = entryWords(recipeWithdrawn, {
  name: "logTypeRecipeWithdrawn",
  line: () => t("logLineRecipeStays"),
  Detail: ({ payload: { recipeId } }) => <WithdrawnRecipe recipeId={recipeId} />,
});

/** The entry names the recipe only; what it said is known as long as one that saved it is there. */
function WithdrawnRecipe({ recipeId }: { readonly recipeId: string }) {
  const row = useLive((db) => db.recipes.get(recipeId), [recipeId]);
  return <RecipeSays recipeId={recipeId} recipe={row?.recipe} help={t("logRecipeWithdrawnHelp")} />;
}
