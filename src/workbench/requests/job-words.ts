import { eraseForRequest, findPerson } from "../../jobs";
import { type TextKey, t, tn } from "../../ui/texts";
import { share, withWords } from "../frame/jobs/job-words";
import { failureWords } from "../words/failure-words";
import { requestHref } from "./links";

const where = (requestId: string) => ({ address: requestHref(requestId), name: t("requestOpen") });

const STEPS = { log: "requestFindLog", rows: "requestFindRows", files: "requestFindFiles" } as const satisfies Record<
  string,
  TextKey
>;

export const findingPerson = withWords(findPerson, {
  title: () => t("requestFindJob"),
  underWay: () => t("requestFinding"),
  far: (progress) => (progress.step ? t(STEPS[progress.step], share(progress)) : share(progress)),
  done: ({ hits }) => ({ text: hits.length === 0 ? t("requestFoundNothing") : tn("requestFound", hits.length) }),
  failed: (failure) => failureWords(failure),
  stopped: () => t("requestFindStopped"),
  where,
});

export const erasingForRequest = withWords(eraseForRequest, {
  title: () => t("requestEraseJob"),
  underWay: () => t("requestErasing"),
  far: share,
  done: ({ entries }) => ({ text: tn("eraseEvidenceDone", entries) }),
  failed: (failure) => failureWords(failure),
  stopped: () => t("requestEraseStopped"),
  where,
});
