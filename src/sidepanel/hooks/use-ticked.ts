import { useLayoutEffect, useMemo } from "preact/hooks";
import type { CaseKind } from "../../domain/casework/cases";
import type { PageState } from "../state/page-state";
import { tickedKeys } from "../state/ticked";
import { useTools } from "./panel-context";
import type { CapturedBefore } from "./use-captured-before";

const NONE: ReadonlySet<string> = new Set();

/**
 * The keys of what is ticked. By itself nothing is before it is known what the active case holds of the page: a tick that
 * is there for a moment only could be pressed away, or captured.
 */
export function useTicked(
  tabId: number | undefined,
  page: PageState,
  before: CapturedBefore | undefined,
  kind: CaseKind | undefined,
): ReadonlySet<string> {
  const { panel } = useTools();
  const held = before?.held;
  useLayoutEffect(() => {
    if (tabId !== undefined && held) panel.store.dispatch({ type: "page", tabId, event: { type: "held-known", held } });
  }, [tabId, held]);
  const isKnown = held !== undefined || page.draft.ticked !== undefined;
  return useMemo(
    () => (isKnown ? tickedKeys({ ...page, held: held ?? page.held }, kind) : NONE),
    [page.facts, page.draft.ticked, page.draft.main, kind, held, isKnown],
  );
}
