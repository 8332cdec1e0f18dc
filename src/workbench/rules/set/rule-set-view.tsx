import { type Database, proposalsOfRuleSet, ruleSetById } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { NotFound } from "../../frame/not-found";
import { useLive } from "../../frame/use-live";
import { useDrafting } from "../draft/use-drafting";
import { dmnFaultWords } from "../list/fault-words";
import type { RuleTab } from "../routes";
import { RuleSetPage } from "./rule-set-page";

interface Props {
  readonly ruleSetId: string;
  readonly tab: RuleTab;
}

/** One rule set: its table, tried out, what it proposed, its versions. */
export function RuleSetView({ ruleSetId, tab }: Props) {
  const opened = useDrafting(ruleSetId);
  const known = useLive((db) => knownOf(db, ruleSetId), [ruleSetId]);
  if (opened.at === "loading" || !known) return null;
  if (opened.at === "missing") return <NotFound title={t("rulesMissing")}>{t("rulesMissingHelp")}</NotFound>;
  if (opened.at === "trouble")
    return <NotFound title={known.row?.name ?? t("workbenchRules")}>{dmnFaultWords(opened.trouble)}</NotFound>;
  return <RuleSetPage drafting={opened.drafting} row={known.row} proposals={known.proposals} tab={tab} />;
}

async function knownOf(db: Database, ruleSetId: string) {
  const [row, proposals] = await Promise.all([ruleSetById(db, ruleSetId), proposalsOfRuleSet(db, ruleSetId)]);
  return { row, proposals: proposals.length };
}
