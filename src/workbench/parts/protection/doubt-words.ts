import { type ClockDoubt, QUIET_DAYS } from "../../../domain/casework/protection";
import { now } from "../../../platform";
import { formatDay, formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";

/** Why the date of this computer should be looked at first. */
export const doubtWords = (doubt: ClockDoubt): string =>
  doubt.why === "behind"
    ? t("clockDoubtBehind", formatMoment(now()), formatMoment(doubt.last))
    : t("clockDoubtJumped", formatDay(doubt.last), String(QUIET_DAYS), formatDay(now()));
