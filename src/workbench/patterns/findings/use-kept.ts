import type { Found, FoundMethod } from "../../../domain/analysis/patterns";
import { type FindingRow, type FindingSigns, findingKey, signsOf } from "../../../domain/casework/findings";
import { useKeeping } from "./keeping";

/** What was said of something that was found. */
export interface SaidOfFound {
  readonly signs: FindingSigns;
  readonly kept: readonly FindingRow[];
  readonly dismissed: FindingRow | undefined;
}

/** What was kept or dismissed before, of what is found now. */
export function useSaidOf(): (method: FoundMethod, found: Found) => SaidOfFound {
  const { asked, said } = useKeeping();
  return (method, found) => {
    const { subject = null, source = null, from = null, to = null, numbers } = found;
    const signs = signsOf(method, { subject, source, from, to, numbers }, asked);
    const rows = said.get(findingKey(signs)) ?? [];
    return {
      signs,
      kept: rows.filter(({ state }) => state === "kept"),
      dismissed: rows.find(({ state }) => state === "dismissed"),
    };
  };
}
