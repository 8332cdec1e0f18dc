import type { CaseKind } from "../../domain/ground/case-names";
import { type Policy, mayWatchFor, mayWatchPage } from "../../domain/policy";
import { getPolicy, onPolicy } from "../../platform";
import { useTold } from "../frame/use-told";

/** Whether the agency lets pages of a source be read by themselves for a kind of case; undefined until that is known. */
export function useMayWatch(kind: CaseKind | undefined, host?: string): boolean | undefined {
  const { value } = useTold<Policy>((onValue, onError) => {
    const read = () => {
      getPolicy().then(onValue, onError);
    };
    read();
    return onPolicy(read);
  }, []);
  if (!value || kind === undefined) return value?.mayWatch;
  return host === undefined ? mayWatchFor(value, kind) : mayWatchPage(value, kind, host);
}
