import { type TextKey, formatNumber, t } from "../../../ui/texts";
import type { RuleDraft } from "../draft/rule-draft";
import { ruleSetHref } from "../links";
import { RULE_TABS, type RuleTab } from "../routes";

const NAMES: Readonly<Record<RuleTab, TextKey>> = {
  table: "rulesTabTable",
  try: "rulesTabTry",
  proposals: "rulesTabProposals",
  versions: "rulesTabVersions",
};

interface Props {
  readonly draft: RuleDraft;
  readonly tab: RuleTab;
  readonly proposals: number;
  readonly newest: number;
}

export function RuleTabs({ draft, tab, proposals, newest }: Props) {
  const counts: Partial<Record<RuleTab, number>> = { proposals, versions: newest };
  return (
    <nav class="tabs" aria-label={t("rulesTabs")}>
      {RULE_TABS.map((name) => (
        <a key={name} href={ruleSetHref(draft.ruleSetId, name)} aria-current={name === tab ? "page" : undefined}>
          {t(NAMES[name])} {counts[name] !== undefined && <span class="soft">{formatNumber(counts[name])}</span>}
        </a>
      ))}
    </nav>
  );
}
