import { useRef } from "preact/hooks";
import { caseKindName } from "../../ui/case-kind-names";
import { t, tn } from "../../ui/texts";
import type { ActiveCase } from "../hooks/use-active-case";
import { ReopenCase } from "./reopen-case";

interface Props {
  readonly active: ActiveCase;
  readonly onChange: () => void;
}

/** The case that captures go to, and the button that changes it; it stays the same button, so that it keeps the focus. */
export function CaseHeader({ active, onChange }: Props) {
  const change = useRef<HTMLButtonElement>(null);
  return (
    <header class="case-header" aria-label={t("panelCase")}>
      <div class="bar">
        <img class="mark" src="/icons/32.png" alt="" />
        <CaseName active={active} />
        <button ref={change} type="button" class="quiet small" onClick={onChange}>
          {t(typeof active === "object" ? "panelChangeCase" : "panelChooseCase")}
        </button>
      </div>
      <CaseDetails active={active} onReopened={() => change.current?.focus()} />
    </header>
  );
}

function CaseName({ active }: { readonly active: ActiveCase }) {
  if (active === undefined) return <span class="soft">{t("panelCaseLoading")}</span>;
  return <b dir="auto">{active === "none" ? t("panelNoCase") : active.row.title}</b>;
}

interface DetailsProps {
  readonly active: ActiveCase;
  readonly onReopened: () => void;
}

function CaseDetails({ active, onReopened }: DetailsProps) {
  if (active === undefined) return null;
  if (active === "none") return <p class="soft small">{t("panelNoCaseHelp")}</p>;
  const { row, counts } = active;
  return (
    <>
      <p class="soft small">
        <bdi class="id">{row.caseId}</bdi>
        {" · "}
        {[caseKindName(row.kind), tn("panelCaseCaptures", counts.captures), tn("panelCaseFacts", counts.facts)].join(
          " · ",
        )}
      </p>
      {row.status === "closed" && (
        <div class="notice">
          <p>{t("panelCaseIsClosed")}</p>
          <ReopenCase row={row} onReopened={onReopened} />
        </div>
      )}
    </>
  );
}
