import type { Outcome, WatchState } from "../../domain/casework/watch";
import { formatMoment } from "../../ui/dates";
import { type TextKey, t } from "../../ui/texts";

const OUTCOMES: Readonly<Record<Outcome, TextKey>> = {
  same: "watchOutcomeSame",
  changed: "watchFoundChanged",
  gone: "watchFoundGone",
  moved: "watchFoundMoved",
  login: "watchFoundLogin",
  forbidden: "watchFoundForbidden",
  busy: "watchFoundBusy",
  unshown: "watchFoundUnshown",
  unreachable: "watchOutcomeUnreachable",
  unreadable: "watchOutcomeUnreadable",
};

export const outcomeWords = (outcome: Outcome): string => t(OUTCOMES[outcome]);

/** When a page was checked last, and what came of it. */
export const stateWords = (state: WatchState | undefined): string =>
  state ? t("watchChecked", formatMoment(state.checkedAt), outcomeWords(state.outcome)) : t("watchNeverChecked");
