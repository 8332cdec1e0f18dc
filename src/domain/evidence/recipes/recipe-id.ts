import * as v from "valibot";

export const RecipeId = v.pipe(v.string(), v.uuid());
