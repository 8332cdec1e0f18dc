import { useMemo } from "preact/hooks";
import type { CaseRow } from "../../domain/casework/cases";
import type { ChangeRow } from "../../domain/casework/watch";
import { listingKey } from "../../domain/evidence/listings";
import { hostOf } from "../../domain/evidence/sources";
import { changesOnPage } from "../../storage/reading";
import type { PageState } from "../state/page-state";
import { useTools } from "./panel-context";
import { useLive } from "./use-live";

const NONE: readonly ChangeRow[] = [];

/** What watches have told of what the page shows, and nobody has captured since. */
export function useToldChanges(
  { page }: PageState,
  row: Pick<CaseRow, "caseId" | "kind"> | undefined,
): readonly ChangeRow[] {
  const { db } = useTools();
  const listings = useMemo(
    () => (page ? page.reading.subjects.map(({ id }) => listingKey(hostOf(page.url), id)) : []),
    [page],
  );
  const told = useLive(() => changesOnPage(db, listings), [listings.join("\n")]) ?? NONE;
  const only = row?.kind === "hiring" ? row.caseId : undefined;
  // What is told to other cases of a person may say what a hiring case withholds.
  return useMemo(() => (only === undefined ? told : told.filter(({ caseId }) => caseId === only)), [told, only]);
}
