import { caseById } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { NotFound } from "../../frame/not-found";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { AsOf } from "../../parts/as-of/as-of";
import { WithJudgedFacts } from "../../parts/credibility/judged-facts";
import { FilteredLog } from "../../parts/log-lines/filtered-log";
import { WantedProvider } from "../../parts/wanted/wanted";
import type { CaseTab, EvidenceQuery } from "../routes";
import { CaseHead } from "./case-head";
import { CaseTabs } from "./case-tabs";
import { Evidence } from "./evidence";
import { WhatHappened } from "./what-happened";

interface Props extends EvidenceQuery {
  readonly caseId: string;
  readonly tab: CaseTab;
}

/** A case at a glance: what it is, its evidence by subject, and what happened; now, or as it was known. */
export function CaseView(props: Props) {
  return (
    <AsOf about={{ caseId: props.caseId }}>
      <WithJudgedFacts>
        <ShownCase {...props} />
      </WithJudgedFacts>
    </AsOf>
  );
}

function ShownCase({ caseId, tab, ...query }: Props) {
  const { caseSides } = useWorkbench();
  const found = useLive(async (db) => ({ row: await caseById(db, caseId) }), [caseId]);
  if (!found) return <p class="page soft">{t("workbenchLoading")}</p>;
  if (!found.row) return <NotFound title={t("caseViewMissing", caseId)}>{t("caseViewMissingHelp")}</NotFound>;
  const Side = caseSides.find((side) => side.tab === tab)?.Shown;
  return (
    <div class="page case-page">
      <CaseHead row={found.row} />
      <CaseTabs caseId={caseId} kind={found.row.kind} tab={tab} />
      {tab === "log" ? (
        <FilteredLog filter={{ caseId }} />
      ) : Side ? (
        <Side caseId={caseId} />
      ) : (
        <div class="columns case-columns">
          <WantedProvider value={query.note}>
            <Evidence row={found.row} query={query} />
          </WantedProvider>
          <WhatHappened caseId={caseId} />
        </div>
      )}
    </div>
  );
}
