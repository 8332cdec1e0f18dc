import { useState } from "preact/hooks";
import { listCases } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { Heading } from "../../frame/heading";
import { useLiveOrOld } from "../../frame/use-live";
import { useShortcuts } from "../../frame/use-shortcuts";
import { useWorkbench } from "../../frame/workbench";
import { casesHref } from "../links";
import type { CasesQuery } from "../routes";
import { CaseFilters } from "./case-filters";
import { CaseTable } from "./case-table";
import { FirstSteps } from "./first-steps";
import { OpenCaseDialog } from "./open-case-dialog";

/** All cases, to be searched and opened. */
export function CasesView({ query }: { readonly query: CasesQuery }) {
  const { navigate } = useWorkbench();
  const [opening, setOpening] = useState(false);
  // While somebody types, the cases found last stay where they are.
  const { latest: cases, isOld } = useLiveOrOld((db) => listCases(db, query), [query.status, query.kind, query.text]);
  const narrowed = query.status !== undefined || query.kind !== undefined || query.text !== undefined;
  useShortcuts((key) => {
    if (key === "n") setOpening(true);
    return key === "n";
  });
  return (
    <div class="page">
      <header class="head with-actions">
        <Heading title={t("workbenchCases")} />
        <button
          type="button"
          class="primary"
          aria-keyshortcuts="n"
          onClick={() => {
            setOpening(true);
          }}
        >
          {t("caseListOpenDots")}
        </button>
      </header>
      {(narrowed || (cases?.length ?? 0) > 0) && (
        <CaseFilters
          query={query}
          onQuery={(changed, how) => {
            navigate(casesHref(changed), how);
          }}
        />
      )}
      {cases?.length === 0 && !isOld && (narrowed ? <p role="status">{t("caseListNoneFound")}</p> : <FirstSteps />)}
      {cases && cases.length > 0 && (
        <CaseTable
          cases={cases}
          isOld={isOld}
          query={query}
          onQuery={(changed) => {
            navigate(casesHref(changed), "replace");
          }}
        />
      )}
      {opening && (
        <OpenCaseDialog
          onClose={() => {
            setOpening(false);
          }}
        />
      )}
    </div>
  );
}
