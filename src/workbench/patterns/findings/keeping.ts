import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PatternsRequest } from "../../../domain/analysis/patterns";
import type { FindingAsked, FindingRow } from "../../../domain/casework/findings";

/** What may be kept of what is looked at, and what was said of it before. */
export interface Keeping {
  readonly request: PatternsRequest;
  readonly asked: FindingAsked;
  /** What is kept or dismissed, by what it is known again; nothing until it is read. */
  readonly said: ReadonlyMap<string, readonly FindingRow[]>;
  /** The cases to which a review or a rating is linked, by its id. */
  readonly casesOf: ReadonlyMap<string, readonly string[]>;
  /** The cases on which something may be put. */
  readonly cases: readonly { readonly caseId: string; readonly title: string }[];
}

const Context = createContext<Keeping | undefined>(undefined);
export const KeepingProvider = Context.Provider;

export function useKeeping(): Keeping {
  const keeping = useContext(Context);
  if (!keeping) throw new Error("outside of what is looked at");
  return keeping;
}
