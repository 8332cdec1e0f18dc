import type { ChangedSince } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { factLine } from "../../../ui/fact-line";
import { t } from "../../../ui/texts";

/** What became of a cited fact after the decision. */
export function sinceWords({ how, by, now }: ChangedSince): string {
  if (how === "taken-back" || !by) return t("decisionSinceTakenBack", factLine(now));
  const when = formatMoment(by.at);
  return how === "set-aside"
    ? t("decisionSinceSetAside", when, by.reason)
    : t("decisionSinceCorrected", when, by.reason, factLine(now));
}
