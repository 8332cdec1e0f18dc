import { useState } from "preact/hooks";
import { SCOPES, type Scope, makeRecipe, pathsFor, recipeSaved, siteOf } from "../../../domain/evidence/recipes";
import { oneLine } from "../../../domain/ground/text";
import { TextField } from "../../../ui/text-field";
import { type TextKey, t } from "../../../ui/texts";
import { useTools } from "../../hooks/panel-context";
import { RECIPE_TROUBLES } from "../../sentences/recipe-troubles";
import type { RecipeDraft } from "../../../platform/kept";

interface Props {
  readonly draft: RecipeDraft;
  readonly onSaved: () => void;
}

const SCOPE_NAMES: Readonly<Record<Scope, TextKey>> = {
  page: "pickScopePage",
  kind: "pickScopeKind",
  site: "pickScopeSite",
};
const LONGEST = 200;

/** A name for the recipe, the pages it is for, and the button that keeps it. */
export function RecipeForm({ draft, onSaved }: Props) {
  const { perform, newId } = useTools();
  const [name, setName] = useState(() => t("pickNameDefault", siteOf(draft.url) ?? ""));
  const [scope, setScope] = useState<Scope>("kind");
  const [problem, setProblem] = useState<string>();
  const [recipeId] = useState(newId);
  const recipe = makeRecipe(draft.things, { name: oneLine(name).slice(0, LONGEST), url: draft.url, scope });
  const save = async () => {
    if (!oneLine(name) || !recipe?.rules.length) {
      setProblem(t(oneLine(name) ? "pickNothingToRead" : "pickNameMissing"));
      return;
    }
    const answer = await perform(recipeSaved, { recipeId, recipe });
    if (answer.ok) onSaved();
    else setProblem(t(RECIPE_TROUBLES[answer.error.code]));
  };
  return (
    <form
      class="pick-save"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{t("pickSaveHeading")}</h3>
      <TextField label={t("pickNameLabel")} value={name} onValue={setName} hint={t("pickNameHint")} />
      <fieldset class="pick-scope">
        <legend>{t("pickScope")}</legend>
        {SCOPES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="scope"
              checked={each === scope}
              onChange={() => {
                setScope(each);
              }}
            />
            <span>
              {t(SCOPE_NAMES[each])} <code class="small soft">{addressOf(draft.url, each)}</code>
            </span>
          </label>
        ))}
      </fieldset>
      <div role="alert">{problem && <p class="problem">{problem}</p>}</div>
      <button type="submit" class="primary">
        {t("pickSave")}
      </button>
    </form>
  );
}

const addressOf = (url: string, scope: Scope): string => `${siteOf(url) ?? ""}${pathsFor(url, scope)?.[0] ?? "/…"}`;
