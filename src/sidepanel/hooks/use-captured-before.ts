import { useMemo } from "preact/hooks";
import { type CaptureChanges, type CapturedFact, changesSince, pageKey } from "../../domain/evidence/captures";
import { type CaptureWithCases, captureContent, capturesOfPage } from "../../storage/reading";
import { type Standing, heldFacts, standings } from "../state/captured-before";
import type { PageState } from "../state/page-state";
import { useTools } from "./panel-context";
import { useLive } from "./use-live";

// What earlier captures hold is compared with the page; beyond these, they are only listed.
const COMPARED = 20;

export interface CapturedBefore {
  /** The latest first; never empty. */
  readonly captures: readonly CaptureWithCases[];
  readonly changes: CaptureChanges;
  readonly standing: ReadonlyMap<string, Standing>;
}

/** What the log already holds of the page shown, and how it differs from what the page says now. */
export function useCapturedBefore({ page, facts }: PageState): CapturedBefore | undefined {
  const { db } = useTools();
  const key = page && pageKey(page.url);
  const held = useLive(async () => {
    const captures = key === undefined ? [] : await capturesOfPage(db, key);
    const contents = await Promise.all(captures.slice(0, COMPARED).map((row) => captureContent(db, row)));
    return { captures, facts: heldFacts(contents.map((content) => content?.facts ?? [])) };
  }, [key]);
  return useMemo(() => {
    if (!held?.captures.length) return undefined;
    return { captures: held.captures, ...compared(held.facts, facts) };
  }, [held, facts]);
}

function compared(held: readonly CapturedFact[], facts: PageState["facts"]) {
  const changes = changesSince(
    held,
    facts.map(({ fact }) => fact),
  );
  return { changes, standing: standings(facts, changes) };
}
