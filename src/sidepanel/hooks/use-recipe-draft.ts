import { pageKey } from "../../domain/evidence/captures";
import { siteOf } from "../../domain/evidence/recipes";
import type { PageState } from "../state/page-state";
import { RECIPE_DRAFT, type RecipeDraft } from "../../platform/kept";
import { blankRecipe } from "../state/recipe-draft";
import { useTools } from "./panel-context";
import { useSession } from "./use-session";

/** The recipe that is being made on a tab's page, and the way to begin one; undefined where none could be kept. */
export function useRecipeDraft(
  tabId: number | undefined,
  { page, movedOn }: PageState,
): readonly [RecipeDraft | undefined, (() => void) | undefined] {
  const { session, onFault } = useTools();
  const draft = useSession(RECIPE_DRAFT.of(tabId ?? -1))?.held;
  if (tabId === undefined || !page || movedOn) return [undefined, undefined];
  const begin = () => {
    session.setSession(RECIPE_DRAFT.of(tabId), blankRecipe(page.url)).catch(onFault);
  };
  const isHere = draft && pageKey(draft.url) === pageKey(page.url);
  return [isHere ? draft : undefined, siteOf(page.url) === undefined ? undefined : begin];
}
