import { type FeedOutcome, type FeedState, isFine, nextAsk } from "../../domain/casework/streams";
import { formatMoment } from "../../ui/dates";
import { type TextKey, t, tn } from "../../ui/texts";

const OUTCOMES: Readonly<Record<FeedOutcome, TextKey>> = {
  new: "streamOutcomeNew",
  same: "streamOutcomeSame",
  gone: "streamOutcomeGone",
  missing: "streamOutcomeMissing",
  login: "streamOutcomeLogin",
  forbidden: "streamOutcomeForbidden",
  busy: "streamOutcomeBusy",
  unreachable: "streamOutcomeUnreachable",
  elsewhere: "streamOutcomeElsewhere",
  "feed-is-page": "streamOutcomePage",
  "no-feed": "streamOutcomeNoFeed",
  "feed-broken": "streamOutcomeBroken",
  "feed-too-large": "streamOutcomeTooLarge",
};

export const outcomeWords = (outcome: FeedOutcome): string => t(OUTCOMES[outcome]);

/** What came of asking for a feed last, and when it is asked for next. */
export function stateWords(url: string, state: FeedState | undefined, now: string): string {
  if (!state) return t("streamNeverAsked");
  const next = nextAsk(url, state, now);
  return [
    t("streamAsked", formatMoment(state.askedAt), outcomeWords(state.outcome)),
    state.fineAt !== undefined && !isFine(state.outcome) && t("streamFineAt", formatMoment(state.fineAt)),
    state.left !== undefined && state.left > 0 && tn("streamLeftOut", state.left),
    next === undefined ? t("streamNotAskedAgain") : t("streamAskedNext", formatMoment(next > now ? next : now)),
  ]
    .filter(Boolean)
    .join(" ");
}
