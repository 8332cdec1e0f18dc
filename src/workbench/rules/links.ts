import type { Address } from "../router/route";
import { type RuleTab, ruleSetRoute, rulesRoute } from "./routes";

export const rulesHref = (): Address => rulesRoute.format({ view: "rules" });

export const ruleSetHref = (ruleSetId: string, tab: RuleTab = "table"): Address =>
  ruleSetRoute.format({ view: "rule-set", ruleSetId, tab });
