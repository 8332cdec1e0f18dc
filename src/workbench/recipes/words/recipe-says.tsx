import type { SiteRecipe } from "../../../domain/evidence/reading";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { type Field, Fields } from "../../parts/forms/fields";
import { readsWords } from "../recipe-words";

interface Props {
  readonly recipeId: string;
  /** Undefined where nothing here says any more what it was. */
  readonly recipe: SiteRecipe | undefined;
  /** What came of it. */
  readonly help: string;
}

/** A recipe in plain words: what it is called, for which pages it is, and what it reads there. */
export function RecipeSays({ recipeId, recipe, help }: Props) {
  return (
    <>
      <p>{help}</p>
      <Fields fields={[...(recipe ? fieldsOf(recipe) : []), [t("logRecipeId"), <span class="id">{recipeId}</span>]]} />
    </>
  );
}

const fieldsOf = ({ name, hosts, paths, subject, rules }: SiteRecipe): Field[] => [
  [t("workbenchRecipeName"), <Words>{name}</Words>],
  [t("logRecipeSites"), <Each of={hosts} />],
  [t("workbenchRecipePages"), paths?.length ? <Each of={paths} /> : t("logRecipeAllPages")],
  [t("workbenchRecipeReads"), readsWords({ rules, ...(subject && { subject }) })],
];

function Each({ of }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {of.map((one) => (
        <li key={one}>
          <bdi class="id">{one}</bdi>
        </li>
      ))}
    </ul>
  );
}
