import type { Fact, SiteRecipe } from "../reading";

/** Whether a fact was read by a recipe (perhaps among others). */
export const readBy = ({ provenance }: Pick<Fact, "provenance">, { name }: Pick<SiteRecipe, "name">): boolean =>
  provenance.some(({ syntax, reader }) => syntax === "recipe" && reader === name);
