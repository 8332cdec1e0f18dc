import { type ReadProfileFailure, readProfile } from "../../jobs";
import type { StorageFailure } from "../../storage/reading";
import { type TextKey, t } from "../../ui/texts";
import { casesHref } from "../cases/links";
import { share, withWords } from "../frame/jobs/job-words";

// The compiler names the code that has no sentence.
const FAILURES: Readonly<Record<ReadProfileFailure["code"] | StorageFailure["code"], TextKey>> = {
  "profile-empty": "receivedTroubleEmpty",
  "profile-unknown": "receivedTroubleUnknown",
  "profile-broken": "receivedTroubleBroken",
  "profile-too-large": "receivedTroubleTooLarge",
  "profile-bomb": "receivedTroubleBomb",
  "profile-encrypted": "receivedTroubleEncrypted",
  "profile-names": "receivedTroubleNames",
  "profile-packing": "receivedTroublePacking",
  "profile-no-tables": "receivedTroubleNoTables",
  "profile-says-nothing": "receivedTroubleNothing",
  "profile-too-much": "receivedTroubleTooMuch",
  "storage-full": "workbenchFailureStorageFull",
  "storage-closed": "workbenchFailureStorageClosed",
  "log-lost": "logLossRefused",
};

export const readingProfile = withWords(readProfile, {
  title: () => t("receivedJob"),
  underWay: () => t("receivedReading"),
  far: (progress) => (progress.step === "withholding" ? t("receivedLooking") : share(progress)),
  done: () => ({ text: t("receivedRead") }),
  failed: ({ code }) => t(FAILURES[code]),
  stopped: () => t("receivedStopped"),
  where: () => ({ address: casesHref(), name: t("workbenchCases") }),
});

export const receivedJobs = [readingProfile];
