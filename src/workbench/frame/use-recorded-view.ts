import { useEffect } from "preact/hooks";
import { useWorkbench } from "./workbench";

/** What is looked at: a capture, or one artifact of it; and for which case, where that is known. */
interface Viewed {
  readonly captureId: string;
  readonly caseId?: string;
  readonly artifact?: string;
}

/**
 * Has it written down that a capture is being looked at, once for each browser session. Nobody waits for it: where it
 * cannot be written now (a full disk), nobody is kept from looking, and the next look is written down.
 */
export function useRecordedView(viewed: Viewed | undefined): void {
  const { ask } = useWorkbench();
  useEffect(() => {
    if (viewed) void ask("recordView", requestOf(viewed));
  }, [viewed?.captureId, viewed?.artifact]);
}

/** Whoever shows a capture may hand it over whole: no more of it is sent than names it. */
const requestOf = ({ captureId, caseId, artifact }: Viewed) => ({
  captureId,
  ...(caseId !== undefined && { caseId }),
  ...(artifact !== undefined && { artifact }),
});
