import { makeRelease, previewRelease } from "../../jobs";
import { type TextKey, formatNumber, t, tn } from "../../ui/texts";
import { withWords } from "../frame/jobs/job-words";
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
