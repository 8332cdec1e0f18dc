import type { CaseRow } from "../../../domain/casework/cases";
import { caseKindName } from "../../../ui/case-kind-names";
import { formatDay } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { Heading } from "../../frame/heading";
import { useWorkbench } from "../../frame/workbench";
import { casesHref } from "../links";
import { CaseActions } from "./case-actions";

/** What a case is, what it is for, and what can be done with it. */
export function CaseHead({ row }: { readonly row: CaseRow }) {
  const { caseHeads } = useWorkbench();
  const { caseId, kind, title, purpose, outcome, status, openedAt, closedAt } = row;
  return (
    <header class="head">
      <p class="id soft trail">
        <a href={casesHref()}>{t("workbenchCases")}</a> / <bdi>{caseId}</bdi>
      </p>
      <div class="row">
        <Heading title={title} />
        <span class="chip">{caseKindName(kind)}</span>
        <span class={status === "open" ? "chip" : "chip changed"}>
          {status === "open"
            ? t("caseViewOpenSince", formatDay(openedAt))
            : t("caseViewClosedOn", formatDay(closedAt ?? openedAt))}
        </span>
      </div>
      {purpose && (
        <p class="soft" dir="auto">
          {t("caseViewPurpose", purpose)}
        </p>
      )}
      {status === "closed" && outcome && (
        <p class="soft" dir="auto">
          {t("caseViewOutcome", outcome)}
        </p>
      )}
      {caseHeads.map((Said, n) => (
        <Said key={n} caseId={caseId} />
      ))}
      <CaseActions row={row} />
    </header>
  );
}
