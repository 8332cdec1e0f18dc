import type { Patterns, PatternsProgress, PatternsRequest } from "../../domain/analysis/patterns";
import { newPatternFinder } from "../../platform";
import { type Finding, useFinding } from "./use-finding";

export type Looked =
  | Exclude<Finding<PatternsProgress, Patterns>, { readonly state: "found" }>
  | { readonly state: "found"; readonly patterns: Patterns };

/** What is found in a request, in a worker. The request must be kept from render to render while it stays the same. */
export function usePatterns(request: PatternsRequest): Looked {
  const looked = useFinding(newPatternFinder, request);
  return looked.state === "found" ? { state: "found", patterns: looked.found } : looked;
}
