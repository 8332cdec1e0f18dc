import { type Feature, defineView } from "../frame/feature";
import { onePlace } from "../router/route";
import { RecipesView } from "./recipes-view";
import { recipeWords } from "./words";

const route = onePlace("recipes");

/** How pages are read that say little by themselves. */
export const recipes = {
  room: { name: "workbenchRecipes", address: route.format({ view: "recipes" }) },
  views: [defineView(route, RecipesView)],
  words: recipeWords,
} satisfies Feature;
