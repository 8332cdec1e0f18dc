import { useEffect, useState } from "preact/hooks";
import { makeRecipe } from "../../../domain/evidence/recipes";
import type { Asked } from "../../../messaging";
import { useTools } from "../../hooks/panel-context";
import type { Asking } from "../../../platform/kept";

export type Preview = Asked<"previewRecipe"> | undefined;

/** What a recipe of the picked thing alone would read of the page; undefined while that is being read. */
export function usePreview(tabId: number, url: string, { kind, property, picked }: Asking): Preview {
  const { ask, onFault } = useTools();
  const [preview, setPreview] = useState<Preview>();
  useEffect(() => {
    setPreview(undefined);
    const thing = picked && { kind, picked, ...(property !== undefined && { property }) };
    const recipe = thing && makeRecipe([thing], { name: PREVIEW, url, scope: "site" });
    if (!recipe?.rules.length) return undefined;
    let isStale = false;
    ask("previewRecipe", { tabId, recipe })
      .then((answer) => {
        if (!isStale) setPreview(answer);
      })
      .catch(onFault);
    return () => {
      isStale = true;
    };
  }, [tabId, JSON.stringify(picked)]);
  return preview;
}

/** No recipe that is kept has this name: no fact is taken for one of the preview's that is another's. */
const PREVIEW = "Counterflow: preview";
