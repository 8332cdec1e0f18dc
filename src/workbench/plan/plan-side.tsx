import { useMemo, useState } from "preact/hooks";
import type { CaseRow } from "../../domain/casework/cases";
import { localDay, now } from "../../platform";
import { type CasePlan, caseById, casePlan, namesOfNodes } from "../../storage/reading";
import { t } from "../../ui/texts";
import { useLive } from "../frame/use-live";
import { useWorkbench } from "../frame/workbench";
import { nameOfAbout } from "../parts/as-of/name-of";
import { useMoment } from "../parts/as-of/moments";
import { Milestones } from "./beside/milestones";
import { PlanHistory } from "./beside/plan-history";
import { ThisCase } from "./beside/this-case";
import { EmptyPlan } from "./empty-plan";
import { type Planning, PlanningProvider } from "./planning";
import { StageStrip } from "./stages/stage-strip";
import { TaskTable } from "./tasks/task-table";

/** How a case is processed: stages, tasks and milestones, and how they came to be. */
export function PlanSide({ caseId }: { readonly caseId: string }) {
  const plan = useLive((db) => casePlan(db, caseId), [caseId]);
  const found = useLive(async (db) => ({ row: await caseById(db, caseId) }), [caseId]);
  const nodes = nodesOf(plan);
  const names = useLive((db) => namesOfNodes(db, nodes), [nodes.join("\n")]);
  if (!plan || !names || !found?.row) return <p class="soft">{t("workbenchLoading")}</p>;
  return <ShownPlan row={found.row} plan={plan} names={names} />;
}

const nodesOf = (plan: CasePlan | undefined): readonly string[] => [
  ...new Set((plan?.tasks ?? []).flatMap(({ node }) => (node === "" ? [] : [node]))),
];

const isEmpty = ({ made, stages, tasks }: CasePlan): boolean => !made && stages.length === 0 && tasks.length === 0;

interface Shown {
  readonly row: CaseRow;
  readonly plan: CasePlan;
  readonly names: Planning["names"];
}

function ShownPlan({ row, plan, names }: Shown) {
  const { planTop } = useWorkbench();
  const { caseId, kind, status } = row;
  const [visited] = useState(now);
  const moment = useMoment(nameOfAbout({ caseId }));
  const today = localDay(moment ?? visited);
  const canChange = status === "open" && moment === undefined;
  const planning = useMemo<Planning>(
    () => ({ caseId, plan, names, today, canChange }),
    [caseId, plan, names, today, canChange],
  );
  return (
    <PlanningProvider value={planning}>
      {status === "closed" && <p class="soft">{t(isEmpty(plan) ? "planNoPlanClosed" : "planClosed")}</p>}
      {plan.stages.length > 0 && <StageStrip />}
      <div class="plan-columns">
        <div class="plan-main">
          {planTop.map((Top, n) => (
            <Top key={n} caseId={caseId} />
          ))}
          {isEmpty(plan) ? canChange && <EmptyPlan kind={kind} /> : <TaskTable />}
        </div>
        <aside class="plan-aside" aria-label={t("caseViewPlan")}>
          <Milestones />
          <ThisCase />
          <PlanHistory />
        </aside>
      </div>
    </PlanningProvider>
  );
}
