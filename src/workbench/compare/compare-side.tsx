import { useMemo, useState } from "preact/hooks";
import { MOST_ALTERNATIVES, limitsWith, rankRequest, standingWeighting } from "../../domain/casework/comparison";
import type { CaseRow } from "../../domain/casework/cases";
import { now } from "../../platform";
import { type CaseComparison, caseById, caseComparison } from "../../storage/reading";
import { t } from "../../ui/texts";
import { caseHref } from "../cases/links";
import { nameOfAbout } from "../parts/as-of/name-of";
import { useMoment } from "../parts/as-of/moments";
import { useLive } from "../frame/use-live";
import { type Comparing, ComparingProvider } from "./comparing";
import { FrameSection } from "./frame/frame-section";
import { useFraming } from "./frame/use-framing";
import { useUndoKey } from "../parts/forms/use-undo-key";
import { firstFrame, holdOptions } from "./hold-options";
import { LimitSection } from "./limits/limit-section";
import { MindBox } from "./mind/mind-box";
import { PointsTable } from "./points/points-table";
import { RankingSection } from "./ranking/ranking-section";
import { usePooled } from "./use-pooled";
import { useRanking } from "./ranking/use-ranking";
import { ToDecision } from "./to-decision";
import { WeightSection } from "./weights/weight-section";
import { Changes } from "./what-if/changes";
import { WhatIf } from "./what-if/what-if";

/** A case's options by what matters: laid out, limited, weighed, then ranked. */
export function CompareSide({ caseId }: { readonly caseId: string }) {
  const comparison = useLive((db) => caseComparison(db, caseId), [caseId]);
  const found = useLive(async (db) => ({ row: await caseById(db, caseId) }), [caseId]);
  if (!comparison || !found?.row) return <p class="soft">{t("workbenchLoading")}</p>;
  if (comparison.alternatives.length === 0)
    return (
      <p>
        {t("compareNoOptions")} <a href={caseHref(caseId)}>{t("caseViewEvidence")}</a>
      </p>
    );
  return <Comparison key={caseId} row={found.row} comparison={comparison} />;
}

interface Props {
  readonly row: CaseRow;
  readonly comparison: CaseComparison;
}

function Comparison({ row, comparison }: Props) {
  const { caseId } = row;
  const { alternatives, framed, planLimits, weightings, datasets } = comparison;
  // Ages are told as of this visit, of the moment that is looked back to, or of when the case was closed.
  const [visited] = useState(now);
  const moment = useMoment(nameOfAbout({ caseId }));
  const asOf = (row.status === "closed" && row.closedAt) || (moment ?? visited);
  const first = useMemo(() => firstFrame(alternatives, MOST_ALTERNATIVES), [alternatives]);
  const { frame, problem, change, undo } = useFraming(caseId, framed, first);
  useUndoKey(undo);
  const limits = useMemo(() => limitsWith(frame, planLimits), [frame, planLimits]);
  const limited = useMemo(() => ({ ...frame, limits }), [frame, limits]);
  const isReady = usePooled(alternatives, limited, asOf);
  const held = useMemo(
    () => (isReady ? holdOptions(alternatives, limited, asOf) : undefined),
    [alternatives, limited, asOf, isReady],
  );
  const weighting = standingWeighting(weightings, frame.criteria);
  const request = useMemo(
    () =>
      weighting && held && held.inside.length > 0
        ? rankRequest({ criteria: frame.criteria, weights: weighting.weights, seed: caseId }, held.laidOut)
        : undefined,
    [weighting, held],
  );
  const ranked = useRanking(request);
  if (!held) return <p class="soft">{t("workbenchLoading")}</p>;
  const comparing: Comparing = {
    ...{ caseId, asOf, comparison, frame, limits, held, problem, change },
    datasets: new Map(datasets.map(({ datasetId, name }) => [datasetId, name])),
    canChange: row.status === "open" && moment === undefined,
  };
  const ranking = ranked.outcome?.ok ? ranked.outcome.value : undefined;
  return (
    <ComparingProvider value={comparing}>
      <div class="compare">
        <div class="compare-main">
          <FrameSection isOpen={!weighting} />
          <LimitSection />
          <WeightSection weighting={weighting} />
          {weighting && <RankingSection {...ranked} />}
          {ranking && <PointsTable ranking={ranking} />}
          {request && ranking && !ranked.isOld && <Changes request={request} order={ranking.rankOrder} />}
        </div>
        <aside class="compare-aside" aria-label={t("compareBeside")}>
          {request && ranking && <WhatIf key={seedOf(request)} request={request} />}
          <MindBox />
          <ToDecision />
        </aside>
      </div>
    </ComparingProvider>
  );
}

/** What is supposed begins anew where there are other options, criteria or weights. */
const seedOf = ({ cells, criteria, weights }: NonNullable<ReturnType<typeof rankRequest>>): string =>
  JSON.stringify([cells.length, criteria.length, weights]);
