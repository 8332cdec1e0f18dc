import type { SiteRecipe } from "../../domain/evidence/reading";
import { readsOf } from "../../domain/evidence/recipes";
import { READS_NAMES } from "../../ui/pick-names";
import { language, t } from "../../ui/texts";

/** The pages a recipe is for: `care.example/homes/*`. */
export const pagesOf = ({ hosts, paths }: Pick<SiteRecipe, "hosts" | "paths">): string =>
  hosts.flatMap((host) => (paths?.length ? paths.map((path) => host + path) : [host])).join(", ");

/** What a recipe reads, in words: "name, overall rating and reviews". */
export const readsWords = (recipe: Pick<SiteRecipe, "subject" | "rules">): string =>
  new Intl.ListFormat(language(), { type: "conjunction" }).format(
    readsOf(recipe).map(([kind, count]) => (count > 1 ? `${t(READS_NAMES[kind])} (${count})` : t(READS_NAMES[kind]))),
  );
