import type { FilingState } from "../../domain/casework/filings";
import { keepRequests, searchRequests, sendRequest } from "../../jobs";
import { type TextKey, t, tn } from "../../ui/texts";
import { withWords } from "../frame/jobs/job-words";
import { failureWords } from "../words/failure-words";
import { serviceHref } from "./links";
import { errorWords } from "./trouble-words";

const where = () => ({ address: serviceHref(), name: t("workbenchServices") });

export const searching = withWords(searchRequests, {
  title: (server) => t("serviceFindJob", server),
  underWay: () => t("serviceFinding"),
  far: ({ done }) => tn("serviceFoundSoFar", done),
  done: ({ found }) => ({ text: tn("serviceFoundCount", found.length) }),
  failed: (failure) => failureWords(failure),
  stopped: () => t("serviceFindStopped"),
  where,
});

export const keeping = withWords(keepRequests, {
  title: (caseId) => t("serviceKeepJob", caseId),
  underWay: () => t("serviceKeeping"),
  done: ({ requests, caseId }) => ({ text: tn("serviceKept", requests, caseId) }),
  failed: (failure) => failureWords(failure),
  where,
});

const STATES = {
  numbered: "serviceStateNumbered",
  token: "serviceStateToken",
  accepted: "serviceStateAccepted",
  refused: "serviceStateRefused",
  unknown: "serviceStateUnknown",
} as const satisfies Readonly<Record<FilingState, TextKey>>;

/** What came of a request that was sent, in a sentence. */
export const stateSentence = (state: FilingState): string => t(STATES[state]);

export const sending = withWords(sendRequest, {
  title: (service) => t("serviceSendJob", service),
  underWay: () => t("serviceSending"),
  done: ({ state, errors }) => ({
    text: errors.length > 0 ? `${stateSentence(state)} ${errorWords(errors)}` : stateSentence(state),
    isProblem: state === "refused" || state === "unknown",
  }),
  failed: (failure) => failureWords(failure),
  where: () => ({ address: serviceHref("sent"), name: t("serviceTabSent") }),
});
