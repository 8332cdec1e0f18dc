import { type TakeInFailure, exportCase, lookAtFile, takeInFile } from "../../jobs";
import type { StorageFailure } from "../../storage/reading";
import { outcomeWords, verdictWords } from "../../domain/files/exchange";
import { type TextKey, language, t, tn } from "../../ui/texts";
import { share, withWords } from "../frame/jobs/job-words";
import { caseHref } from "../cases/links";
import { exchangeHref, importHref } from "./links";
import { failureWords } from "../words/failure-words";

const exchangePlace = () => ({ address: exchangeHref(), name: t("workbenchExchange") });

export const exporting = withWords(exportCase, {
  title: (caseId) => t("exportJob", caseId),
  underWay: () => t("exportWriting"),
  far: (progress) => (progress.step === "checking" ? t("exportChecking") : share(progress)),
  done: ({ name, lost, unrecorded }) => {
    if (unrecorded) return { text: failureWords(unrecorded), isProblem: true };
    return lost > 0 ? { text: tn("exportLost", lost), isProblem: true } : { text: t("exportReady", name) };
  },
  failed: ({ code }) => t(EXPORT_FAILURES[code]),
  stopped: () => t("exportStopped"),
  where: (caseId) => ({ address: caseHref(caseId), name: t("jobsCase", caseId) }),
  offer: ({ address, name, saving }) => ({ address, file: name, onSave: saving }),
});

// The compiler names the code that has no sentence.
const EXPORT_FAILURES = {
  unsigned: "exportTroubleUnsigned",
  "case-missing": "exportTroubleEmpty",
  erased: "exportTroubleGone",
  "storage-full": "exportTroubleFull",
  "storage-closed": "workbenchFailureStorageClosed",
  "log-lost": "logLossRefused",
} as const satisfies Record<string, TextKey>;

export const takingIn = withWords(takeInFile, {
  title: (file) => t("exchangeJob", file),
  underWay: () => t("exchangeChecking"),
  far: (progress) => (progress.step === "opening" ? t("exchangeOpening") : share(progress)),
  done: ({ verdict: { outcome }, isKept, unrecorded }) => {
    if (unrecorded) return { text: failureWords(unrecorded), isProblem: true };
    return isKept
      ? { text: t(outcome === "sound" ? "exchangeTaken" : "exchangeTakenPartly") }
      : { text: t("exchangeRefused"), isProblem: true };
  },
  failed: ({ code }) => t(TAKE_IN_FAILURES[code]),
  stopped: () => t("exchangeStopped"),
  where: exchangePlace,
});

const TAKE_IN_FAILURES: Readonly<Record<TakeInFailure["code"] | StorageFailure["code"], TextKey>> = {
  locked: "exchangeLocked",
  "wrong-password": "exchangeWrongPassword",
  "too-much-work": "exchangeTooMuchWork",
  "not-an-export": "exchangeNotAnExport",
  broken: "exchangeBroken",
  "too-new": "exchangeTooNew",
  "storage-full": "exchangeFull",
  "storage-closed": "workbenchFailureStorageClosed",
  "log-lost": "logLossRefused",
};

export const lookingAt = withWords(lookAtFile, {
  title: () => t("exchangeLookJob"),
  underWay: () => t("exchangeChecking"),
  done: ({ verdict }) => {
    const text = outcomeWords(verdict, verdictWords(language()));
    return verdict.outcome === "changed" ? { text, isProblem: true } : { text };
  },
  failed: ({ code }) => t(code === "missing" ? "exchangeMissingHelp" : LOOK_FAILURES[code]),
  stopped: () => t("exchangeLookStopped"),
  where: (sha256) => ({ address: importHref(sha256), name: t("exchangeLookJob") }),
});

const LOOK_FAILURES = {
  "not-an-export": "exchangeBroken",
  broken: "exchangeBroken",
  "too-new": "exchangeTooNew",
  "storage-full": "workbenchFailureStorageFull",
  "storage-closed": "workbenchFailureStorageClosed",
  "log-lost": "logLossRefused",
} as const satisfies Record<string, TextKey>;

export const exchangeJobs = [exporting, takingIn, lookingAt];
