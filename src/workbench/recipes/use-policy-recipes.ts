import { type PolicyRecipes, parsePolicyRecipes } from "../../domain/evidence/recipes";
import { getManaged, onManaged } from "../../platform";
import { useTold } from "../frame/use-told";

/** The recipes of the agency's policy, as it stands now; undefined until that is known. */
export function usePolicyRecipes(): PolicyRecipes | undefined {
  const { value } = useTold<PolicyRecipes>((onValue, onError) => {
    const read = () => {
      getManaged().then(({ recipes }) => {
        onValue(parsePolicyRecipes(recipes));
      }, onError);
    };
    read();
    return onManaged(read);
  }, []);
  return value;
}
