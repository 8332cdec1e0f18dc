import { useEffect } from "preact/hooks";
import type { PolicyRecipes } from "../../domain/policy";
import { getPolicy, onPolicy } from "../../platform";
import { useObserved } from "../../ui/use-observed";
import { useWorkbench } from "../frame/workbench";

/** The recipes of the agency's policy, as it stands now; undefined until that is known. */
export function usePolicyRecipes(): PolicyRecipes | undefined {
  const { onUnreadable } = useWorkbench();
  const { value, error } = useObserved<PolicyRecipes>((onValue, onError) => {
    const read = () => {
      getPolicy().then(({ recipes }) => {
        onValue(recipes);
      }, onError);
    };
    read();
    return onPolicy(read);
  }, []);
  useEffect(() => {
    if (error !== undefined) onUnreadable(error);
  }, [error]);
  return value;
}
