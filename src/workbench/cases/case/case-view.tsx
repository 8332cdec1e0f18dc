import { caseById } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { NotFound } from "../../frame/not-found";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { FilteredLog } from "../../parts/log-lines/filtered-log";
import { WantedProvider } from "../../parts/wanted/wanted";
import type { CaseTab } from "../routes";
import { CaseHead } from "./case-head";
import { CaseTabs } from "./case-tabs";
import { Evidence } from "./evidence";
import { WhatHappened } from "./what-happened";

interface Props {
  readonly caseId: string;
  readonly tab: CaseTab;
  /** Which of its notes is wanted. */
  readonly note?: string;
}

/** A case at a glance: what it is, its evidence by subject, and what happened. */
export function CaseView({ caseId, tab, note }: Props) {
  const { caseSides } = useWorkbench();
  const found = useLive(async (db) => ({ row: await caseById(db, caseId) }), [caseId]);
  if (!found) return <p class="page soft">{t("workbenchLoading")}</p>;
  if (!found.row) return <NotFound title={t("caseViewMissing", caseId)}>{t("caseViewMissingHelp")}</NotFound>;
  const Side = caseSides.find((side) => side.tab === tab)?.Shown;
  return (
    <div class="page">
      <CaseHead row={found.row} />
      <CaseTabs caseId={caseId} tab={tab} />
      {tab === "log" ? (
        <FilteredLog filter={{ caseId }} />
      ) : Side ? (
        <Side caseId={caseId} />
      ) : (
        <div class="columns">
          <WantedProvider value={note}>
            <Evidence caseId={caseId} />
          </WantedProvider>
          <WhatHappened caseId={caseId} />
        </div>
      )}
    </div>
  );
}
