import { recipeSaved } from "../../../domain/evidence/recipes";
import { t } from "../../../ui/texts";
import { entryWords } from "../../words/entry-words";
import { RecipeSays } from "./recipe-says";

export const recipeSavedWords = entryWords(recipeSaved, {
  name: "logTypeRecipeSaved",
  line: ({ label }) => label,
  Detail: ({ payload: { recipeId, recipe } }) => (
    <RecipeSays recipeId={recipeId} recipe={recipe} help={t("logRecipeSavedHelp")} />
  ),
});
