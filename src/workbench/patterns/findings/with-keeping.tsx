import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { groupBy } from "../../../domain/ground/grouping";
import { keyOfRow } from "../../../domain/casework/findings";
import { type PatternEvidence, standingFindings } from "../../../storage/reading";
import { useLive } from "../../frame/use-live";
import type { Narrowed } from "../narrowed";
import type { PatternsQuery } from "../routes";
import { KeepingProvider } from "./keeping";

interface Props {
  readonly evidence: PatternEvidence;
  readonly seen: Narrowed;
  readonly query: PatternsQuery;
  readonly children: ComponentChildren;
}

/** What of that which is looked at was kept or dismissed before, and what may be. */
export function WithKeeping({ evidence, seen, query, children }: Props) {
  const rows = useLive(standingFindings, []);
  const said = useMemo(() => groupBy(rows ?? [], (row) => keyOfRow(row) ?? ""), [rows]);
  const casesOf = useMemo(
    () => new Map([...evidence.reviews, ...evidence.captured].map(({ id, caseIds }) => [id, caseIds] as const)),
    [evidence],
  );
  const { request, scale } = seen;
  const asked = {
    subject: request.subject ?? null,
    caseId: query.case ?? null,
    source: query.source ?? null,
    from: query.from ?? null,
    today: request.today,
    scale: scale.isShared ? { worst: scale.worst, best: scale.best } : null,
  };
  const cases = evidence.cases.filter(({ status }) => status === "open");
  return <KeepingProvider value={{ request, asked, said, casesOf, cases }}>{children}</KeepingProvider>;
}
