import { recipeSavedWords } from "./recipe-saved";
import { recipeWithdrawnWords } from "./recipe-withdrawn";

export const recipeWords = [recipeSavedWords, recipeWithdrawnWords] as const;
