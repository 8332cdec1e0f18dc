import { useEffect, useState } from "preact/hooks";
import { useWorkbench } from "../frame/workbench";

/** As much of a finder as is needed of it. */
interface Finder<Request, Progress, Found> {
  find(request: Request, onProgress: (progress: Progress) => void): Promise<Found | undefined>;
  stop(): void;
}

export type Finding<Progress, Found> =
  | { readonly state: "looking"; readonly progress: Progress | undefined; readonly cancel: () => void }
  | { readonly state: "cancelled"; readonly again: () => void }
  | { readonly state: "found"; readonly found: Found };

/** What is found in a request, in a worker. The request must be kept from render to render while it stays the same. */
export function useFinding<Request, Progress, Found>(
  start: () => Finder<Request, Progress, Found>,
  request: Request,
): Finding<Progress, Found> {
  const { onUnreadable } = useWorkbench();
  const [finder] = useState(start);
  const [found, setFound] = useState<{ readonly of: Request; readonly found: Found }>();
  const [progress, setProgress] = useState<Progress>();
  const [cancelled, setCancelled] = useState<Request>();
  const isCancelled = cancelled === request;
  useEffect(() => () => finder.stop(), [finder]);
  useEffect(() => {
    setProgress(undefined);
    if (isCancelled) return;
    finder
      .find(request, (now) => setProgress(() => now))
      .then((what) => {
        if (what !== undefined) setFound({ of: request, found: what });
      }, onUnreadable);
  }, [request, isCancelled]);
  if (found?.of === request) return { state: "found", found: found.found };
  if (isCancelled) return { state: "cancelled", again: () => setCancelled(undefined) };
  const cancel = (): void => {
    finder.stop();
    setCancelled(() => request);
  };
  return { state: "looking", progress, cancel };
}
