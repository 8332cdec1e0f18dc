import type { Policy } from "../../domain/policy";
import { useObserved } from "../../ui/use-observed";
import { useTools } from "./panel-context";

/** The agency's policy; undefined until it is known, or known to be late. */
export function usePolicy(): Policy | undefined {
  const { getPolicy, onPolicy } = useTools();
  const { value } = useObserved<Policy>((onValue, onError) => {
    const read = () => {
      getPolicy().then(onValue, onError);
    };
    read();
    return onPolicy(read);
  }, []);
  return value;
}
