import type { RuleSetRow } from "../../../domain/casework/rules";
import { formatMoment } from "../../../ui/dates";
import { type TextKey, formatNumber, t } from "../../../ui/texts";

/** Which version is in use, and since when. */
export const inUseWords = ({ active = null, activatedAt }: Partial<RuleSetRow>): string =>
  active === null
    ? t("rulesNotInUse")
    : t("rulesInUse", formatNumber(active), activatedAt ? formatMoment(activatedAt) : "");

const STOPS: Readonly<Record<string, TextKey>> = {
  budget: "rulesStopBudget",
  cycle: "rulesStopCycle",
  unreadable: "rulesStopUnreadable",
};

/** Why it was switched off by itself. */
export function stopWords({ stopped }: Pick<RuleSetRow, "stopped">): string {
  const key = STOPS[stopped];
  return key ? t(key) : stopped;
}
