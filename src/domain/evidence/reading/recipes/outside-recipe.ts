import * as v from "valibot";
import { oneLine } from "../../../ground/text";
import { SiteRecipe as Shape } from "./recipe-schema";
import type { SiteRecipe } from "./site-recipe";

/** A recipe from outside, as its schema spells it. */
export type OutsideRecipe = v.InferOutput<typeof Shape>;

/** Facts are cited under it: it is one line, and nothing in it hides. */
const isPlain = ({ name }: OutsideRecipe): boolean => name === oneLine(name);

/** A recipe from outside, as the engine takes it. (JSON has no `undefined`, so a field that may be left out is left out.) */
export const SiteRecipeSchema = v.pipe(
  Shape,
  v.forward(v.check(isPlain, "a name on one line, with nothing hidden in it"), ["name"]),
) as v.GenericSchema<unknown, unknown> as v.GenericSchema<unknown, SiteRecipe>;
