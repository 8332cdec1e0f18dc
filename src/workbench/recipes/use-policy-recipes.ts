import type { PolicyRecipes } from "../../domain/policy";
import { getPolicy, onPolicy } from "../../platform";
import { useTold } from "../frame/use-told";

/** The recipes of the agency's policy, as it stands now; undefined until that is known. */
export function usePolicyRecipes(): PolicyRecipes | undefined {
  const { value } = useTold<PolicyRecipes>((onValue, onError) => {
    const read = () => {
      getPolicy().then(({ recipes }) => {
        onValue(recipes);
      }, onError);
    };
    read();
    return onPolicy(read);
  }, []);
  return value;
}
