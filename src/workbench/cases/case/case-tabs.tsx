import type { CaseKind } from "../../../domain/casework/cases";
import { t } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";
import { caseHref } from "../links";
import { CASE_TABS, type CaseTab } from "../routes";

const NAMES = {
  evidence: "caseViewEvidence",
  scorecard: "caseViewScorecard",
  tags: "caseViewTags",
  compare: "caseViewCompare",
  decision: "caseViewDecision",
  plan: "caseViewPlan",
  patterns: "workbenchPatterns",
  watch: "caseViewWatch",
  log: "workbenchLog",
} as const satisfies Record<CaseTab, string>;

/** What the cases' own folder shows. */
const OWN: ReadonlySet<CaseTab> = new Set(["evidence", "log"]);

interface Props {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly tab: CaseTab;
}

/** The sides of a case, each with an address of its own. */
export function CaseTabs({ caseId, kind, tab }: Props) {
  const { caseSides: all } = useWorkbench();
  const caseSides = all.filter(({ kinds }) => kinds?.includes(kind) ?? true);
  const markOf = (name: CaseTab) => caseSides.find((side) => side.tab === name)?.Mark;
  const isThere = (name: CaseTab) => OWN.has(name) || caseSides.some((side) => side.tab === name);
  return (
    <nav class="tabs" aria-label={t("caseViewSides")}>
      {CASE_TABS.filter(isThere).map((name) => {
        const Mark = markOf(name);
        return (
          <a key={name} href={caseHref(caseId, name)} aria-current={name === tab ? "page" : undefined}>
            {t(NAMES[name])}
            {Mark && <Mark caseId={caseId} />}
          </a>
        );
      })}
    </nav>
  );
}
