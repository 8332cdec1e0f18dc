import { type Route, address, onePlace } from "../router/route";

/** Every rule set. */
export const rulesRoute = onePlace("rules");

export const RULE_TABS = ["table", "try", "proposals", "versions"] as const;
export type RuleTab = (typeof RULE_TABS)[number];

interface RuleSetPlace {
  readonly view: "rule-set";
  readonly ruleSetId: string;
  readonly tab: RuleTab;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** One rule set: its table first. */
export const ruleSetRoute: Route<RuleSetPlace> = {
  view: "rule-set",
  parse: ([room, ruleSetId = "", name = "table", ...more]) => {
    const tab = RULE_TABS.find((one) => one === name);
    if (room !== "rules" || !ID.test(ruleSetId) || !tab || more.length > 0) return undefined;
    return { view: "rule-set", ruleSetId, tab };
  },
  format: ({ ruleSetId, tab }) => address(tab === "table" ? ["rules", ruleSetId] : ["rules", ruleSetId, tab]),
  nameOf: ({ ruleSetId }) => ruleSetId,
};
