import { t } from "../../../ui/texts";
import { caseHref } from "../links";
import { CASE_TABS, type CaseTab } from "../routes";

const NAMES = { evidence: "caseViewEvidence", log: "workbenchLog" } as const satisfies Record<CaseTab, string>;

/** The sides of a case, each with an address of its own. */
export function CaseTabs({ caseId, tab }: { readonly caseId: string; readonly tab: CaseTab }) {
  return (
    <nav class="tabs" aria-label={t("caseViewSides")}>
      {CASE_TABS.map((name) => (
        <a key={name} href={caseHref(caseId, name)} aria-current={name === tab ? "page" : undefined}>
          {t(NAMES[name])}
        </a>
      ))}
    </nav>
  );
}
