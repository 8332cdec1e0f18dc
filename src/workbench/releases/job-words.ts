import { type PublishFailure, makeRelease, previewRelease, publishRelease } from "../../jobs";
import { type TextKey, formatNumber, t, tn } from "../../ui/texts";
import type { StorageFailure } from "../../storage/reading";
import { withWords } from "../frame/jobs/job-words";
import { failureWords } from "../words/failure-words";
import { releasesHref } from "./links";

const where = () => ({ address: releasesHref(), name: t("workbenchReleases") });

export const previewing = withWords(previewRelease, {
  title: () => t("releasePreviewJob"),
  underWay: () => t("releasePreviewing"),
  done: ({ dataset }) => ({ text: tn("releasePreviewDone", dataset.subjects.length) }),
  failed: ({ code }) => t(FAILURES[code]),
  stopped: () => t("releaseStopped"),
  where,
});

export const making = withWords(makeRelease, {
  title: (title) => t("releaseJob", title),
  underWay: () => t("releaseMaking"),
  done: ({ version }) => ({ text: t("releaseDone", formatNumber(version)) }),
  failed: ({ code }) => t(MAKE_FAILURES[code] ?? "workbenchFailureFault"),
  stopped: () => t("releaseStopped"),
  where,
});

const FAILURES = {
  unsigned: "exportTroubleUnsigned",
  "case-missing": "exportTroubleEmpty",
  "storage-full": "workbenchFailureStorageFull",
  "storage-closed": "workbenchFailureStorageClosed",
  "log-lost": "logLossRefused",
} as const satisfies Record<string, TextKey>;

const MAKE_FAILURES: Readonly<Partial<Record<string, TextKey>>> = {
  ...FAILURES,
  empty: "releaseFailureEmpty",
  erased: "releaseFailureErased",
  "release-between": "releaseFailureBetween",
};

export const publishing = withWords(publishRelease, {
  title: (name) => t("publishJob", name),
  underWay: () => t("publishing"),
  far: ({ step, done, total }) =>
    step === "uploading" ? t("publishFar", formatNumber(done + 1), formatNumber(total)) : "",
  done: ({ address }) => ({ text: t("publishDone", address) }),
  failed: (failure) => publishTrouble(failure),
  stopped: () => t("publishStopped"),
  where,
});

function publishTrouble(failure: PublishFailure | StorageFailure): string {
  switch (failure.code) {
    case "ckan-no-answer":
      return t("publishNoAnswer", formatNumber(failure.status));
    case "ckan-denied":
      return t("publishDenied", failure.words);
    case "ckan-missing":
      return t("publishMissing");
    case "ckan-organisation":
      return t("publishNoOrganisation", failure.words);
    case "ckan-name-taken":
      return t("publishNameTaken");
    case "ckan-invalid":
      return t("publishInvalid", failure.fields.map(({ field, words }) => `${field}: ${words}`).join("; "));
    case "ckan-refused":
      return t("serviceTroubleRefused", failure.words);
    case "ckan-unreachable":
      return `${t("serviceTroubleUnreachable")} ${t("publishGoesOn")}`;
    case "ckan-late":
      return `${t("publishLate")} ${t("publishGoesOn")}`;
    case "ckan-elsewhere":
      return t("serviceTroubleElsewhere");
    case "file-differs":
      return t("publishFileDiffers", failure.name);
    default:
      return failureWords(failure);
  }
}
