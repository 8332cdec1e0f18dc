import type { CaptureProgress } from "../../domain/evidence/snapshot";
import { CAPTURING } from "../../platform/kept";
import type { PageState } from "../state/page-state";
import { useSession } from "./use-session";

/** How far the capture of a tab's page is, also one that a panel has begun which was closed meanwhile; undefined where none is under way. */
export function useCaptureProgress(tabId: number | undefined, { capture }: PageState): CaptureProgress | undefined {
  const told = useSession(CAPTURING.of(tabId ?? -1))?.held;
  return capture.status === "under-way" || capture.status === "none" ? told : undefined;
}
