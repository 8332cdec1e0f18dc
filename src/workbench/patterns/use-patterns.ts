import { useEffect, useState } from "preact/hooks";
import type { Patterns, PatternsProgress, PatternsRequest } from "../../domain/analysis/patterns";
import { newPatternFinder } from "../../platform";
import { useWorkbench } from "../frame/workbench";

export type Looked =
  | { readonly state: "looking"; readonly progress: PatternsProgress | undefined; readonly cancel: () => void }
  | { readonly state: "cancelled"; readonly again: () => void }
  | { readonly state: "found"; readonly patterns: Patterns };

/** What is found in a request, in a worker. The request must be kept from render to render while it stays the same. */
export function usePatterns(request: PatternsRequest): Looked {
  const { onUnreadable } = useWorkbench();
  const [finder] = useState(() => newPatternFinder());
  const [found, setFound] = useState<{ readonly of: PatternsRequest; readonly patterns: Patterns }>();
  const [progress, setProgress] = useState<PatternsProgress>();
  const [cancelled, setCancelled] = useState<PatternsRequest>();
  const isCancelled = cancelled === request;
  useEffect(() => () => finder.stop(), [finder]);
  useEffect(() => {
    setProgress(undefined);
    if (isCancelled) return;
    finder.find(request, setProgress).then((patterns) => {
      if (patterns) setFound({ of: request, patterns });
    }, onUnreadable);
  }, [request, isCancelled]);
  if (found?.of === request) return { state: "found", patterns: found.patterns };
  if (isCancelled) return { state: "cancelled", again: () => setCancelled(undefined) };
  const cancel = (): void => {
    finder.stop();
    setCancelled(request);
  };
  return { state: "looking", progress, cancel };
}
