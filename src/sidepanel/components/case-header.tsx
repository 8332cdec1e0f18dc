import type { CaseRow } from "../../domain/cases";
import type { CaseCounts } from "../../storage";
import { caseKindName } from "../../ui/case-kind-names";
import { t, tn } from "../../ui/texts";
import type { ActiveCase } from "../hooks/use-active-case";
import { ReopenCase } from "./reopen-case";

interface Props {
  readonly active: ActiveCase;
  readonly onChange: () => void;
}

/** The case that captures go to. */
export function CaseHeader({ active, onChange }: Props) {
  return (
    <header class="case-header" aria-label={t("panelCase")}>
      {active === undefined && <p class="soft">{t("panelCaseLoading")}</p>}
      {active === "none" && <NoCase onChange={onChange} />}
      {typeof active === "object" && <Chosen {...active} onChange={onChange} />}
    </header>
  );
}

function NoCase({ onChange }: { readonly onChange: () => void }) {
  return (
    <>
      <div class="bar">
        <b>{t("panelNoCase")}</b>
        <button type="button" class="quiet small" onClick={onChange}>
          {t("panelChooseCase")}
        </button>
      </div>
      <p class="soft small">{t("panelNoCaseHelp")}</p>
    </>
  );
}

interface ChosenProps {
  readonly row: CaseRow;
  readonly counts: CaseCounts;
  readonly onChange: () => void;
}

function Chosen({ row: { caseId, title, kind, status }, counts, onChange }: ChosenProps) {
  return (
    <>
      <div class="bar">
        <bdi class="id">{caseId}</bdi>
        <button type="button" class="quiet small" onClick={onChange}>
          {t("panelChangeCase")}
        </button>
      </div>
      <b dir="auto">{title}</b>
      <p class="soft small">
        {[caseKindName(kind), tn("panelCaseCaptures", counts.captures), tn("panelCaseFacts", counts.facts)].join(" · ")}
      </p>
      {status === "closed" && (
        <div class="notice">
          <p>{t("panelCaseIsClosed")}</p>
          <ReopenCase caseId={caseId} />
        </div>
      )}
    </>
  );
}
