import { useMemo } from "preact/hooks";
import * as v from "valibot";
import { CaptureProgress, progressKey } from "../../domain/evidence/snapshot";
import type { PageState } from "../state/page-state";
import { useSession } from "./use-session";

/** How far the capture of a tab's page is; undefined where none is under way. */
export function useCaptureProgress(tabId: number | undefined, { capture }: PageState): CaptureProgress | undefined {
  const told = useSession(progressKey(tabId ?? -1))?.held;
  const parsed = useMemo(() => v.safeParse(CaptureProgress, told), [told]);
  return parsed.success && capture.status === "under-way" ? parsed.output : undefined;
}
