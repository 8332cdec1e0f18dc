import type { Policy } from "../../domain/policy";
import { getPolicy, onPolicy } from "../../platform";
import { useTold } from "./use-told";

/** The agency's policy as it stands now; undefined until that is known. */
export const usePolicy = (): Policy | undefined =>
  useTold<Policy>((onValue, onError) => {
    const read = () => {
      getPolicy().then(onValue, onError);
    };
    read();
    return onPolicy(read);
  }, []).value;
