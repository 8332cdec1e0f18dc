import { useRef } from "preact/hooks";
import { type CaseSystem, linkTo } from "../../domain/policy";
import { caseKindName } from "../../ui/case-kind-names";
import { CaseLink } from "../../ui/case-link";
import { t, tn } from "../../ui/texts";
import type { ActiveCase } from "../hooks/use-active-case";
import { ReopenCase } from "./reopen-case";

interface Props {
  readonly active: ActiveCase;
  /** What the agency says of its case system; nothing until that is known. */
  readonly system: CaseSystem | undefined;
  readonly onChange: () => void;
}

/** The case that captures go to, and the button that changes it; it stays the same button, so that it keeps the focus. */
export function CaseHeader({ active, system, onChange }: Props) {
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
      <CaseDetails active={active} system={system} onReopened={() => change.current?.focus()} />
    </header>
  );
}

function CaseName({ active }: { readonly active: ActiveCase }) {
  if (active === undefined) return <span class="soft">{t("panelCaseLoading")}</span>;
  return <b dir="auto">{active === "none" ? t("panelNoCase") : active.row.title}</b>;
}

interface DetailsProps extends Pick<Props, "active" | "system"> {
  readonly onReopened: () => void;
}

function CaseDetails({ active, system, onReopened }: DetailsProps) {
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
      {system && <CaseLink href={linkTo(system, row.caseId)} name={system.name} />}
      {row.status === "closed" && (
        <div class="notice">
          <p>{t("panelCaseIsClosed")}</p>
          <ReopenCase row={row} onReopened={onReopened} />
        </div>
      )}
    </>
  );
}
