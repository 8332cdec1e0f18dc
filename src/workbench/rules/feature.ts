import { type Feature, defineView } from "../frame/feature";
import { RulesView } from "./list/rules-view";
import { rulesHref } from "./links";
import { ruleSetRoute, rulesRoute } from "./routes";
import { RuleSetView } from "./set/rule-set-view";
import { rulesJobs } from "./try/dry-run-job";
import { ruleWords } from "./words";

/** Decision tables on outside evidence, and what they propose. */
export const rules = {
  room: { name: "workbenchRules", address: rulesHref() },
  views: [defineView(rulesRoute, RulesView), defineView(ruleSetRoute, RuleSetView)],
  words: ruleWords,
  jobs: rulesJobs,
} satisfies Feature;
