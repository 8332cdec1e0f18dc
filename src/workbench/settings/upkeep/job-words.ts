import type { BackupFailure } from "../../../domain/files/backup";
import { type BackupTrouble, type RestoreStep, backUp, checkLog, rebuildTables, restoreBackup } from "../../../jobs";
import { formatMoment } from "../../../ui/dates";
import type { VerifyProgress } from "../../../storage/reading";
import { type PluralKey, type TextKey, formatNumber, t, tn } from "../../../ui/texts";
import { share, withWords } from "../../frame/jobs/job-words";
import { upkeepHref } from "../links";
import { failureWords } from "../../words/failure-words";

const maintenance = () => ({
  address: upkeepHref(),
  name: t("settingsTitle"),
});

export const backingUp = withWords(backUp, {
  title: () => t("backupJob"),
  underWay: () => t("backupUnderWay"),
  far: ({ step, done, total }) =>
    step === "writing" ? t("backupDone", formatNumber(done), formatNumber(total)) : t("backupBegun"),
  done: ({ madeAt, lost, unrecorded }) => {
    if (unrecorded) return { text: failureWords(unrecorded), isProblem: true };
    if (lost > 0) return { text: tn("backupLost", lost), isProblem: true };
    return { text: t("backupReady", formatMoment(madeAt)) };
  },
  failed: (failure) => (isOf(BACKUP_TROUBLES, failure) ? t(BACKUP_TROUBLES[failure.code]) : failureWords(failure)),
  stopped: () => t("backupStopped"),
  where: maintenance,
});

// The compiler names the failure that has no sentence.
const BACKUP_TROUBLES: Readonly<Record<BackupTrouble["code"], TextKey>> = {
  "wrong-passphrase": "backupWrongPassphrase",
  elsewhere: "backupElsewhere",
  discarded: "backupDiscarded",
};

export const restoring = withWords(restoreBackup, {
  title: (file) => t("restoreJob", file),
  underWay: () => t("restoreUnderWay"),
  far: (progress) => [progress.step && t(RESTORE_STEPS[progress.step]), share(progress)].filter(Boolean).join(" "),
  done: ({ entries, unrecorded }) =>
    unrecorded ? { text: failureWords(unrecorded), isProblem: true } : { text: tn("restoreDone", entries) },
  failed: (failure) =>
    isOf(RESTORE_FAILURES, failure)
      ? t(RESTORE_FAILURES[failure.code], formatNumber(failure.findings ?? 0))
      : failureWords(failure),
  stopped: () => t("backupStopped"),
  where: maintenance,
});

const RESTORE_STEPS: Readonly<Record<RestoreStep, TextKey>> = {
  checking: "restoreChecking",
  writing: "restoreWriting",
  comparing: "restoreComparing",
};
const RESTORE_FAILURES: Readonly<Record<BackupFailure["code"], TextKey>> = {
  "wrong-passphrase": "restoreWrongPassphrase",
  "too-much-work": "restoreTooMuchWork",
  "not-a-backup": "restoreNotABackup",
  damaged: "restoreDamaged",
  "not-empty": "restoreNotEmpty",
  unsound: "restoreUnsound",
  "not-the-same": "restoreNotTheSame",
};

export const checking = withWords(checkLog, {
  title: () => t("checkJob"),
  underWay: () => t("checkUnderWay"),
  far: ({ step, done }) => tn(CHECK_STEPS[step ?? "entries"], done),
  done: ({ entries, findings, lost, tables = [] }) => {
    if (findings.length > 0) return { text: tn("checkFindings", findings.length), isProblem: true };
    if (lost.length > 0) return { text: tn("checkLost", lost.length), isProblem: true };
    if (tables.length > 0) return { text: tn("checkTables", tables.length), isProblem: true };
    return { text: entries === 0 ? t("checkEmpty") : tn("checkSound", entries) };
  },
  failed: (failure) => failureWords(failure),
  stopped: () => t("checkStopped"),
  where: maintenance,
});

const CHECK_STEPS = {
  entries: "checkDone",
  signatures: "checkSignaturesDone",
  files: "checkFilesDone",
  tables: "checkTablesDone",
} as const satisfies Record<VerifyProgress["step"], PluralKey>;

export const rebuildingTables = withWords(rebuildTables, {
  title: () => t("logTables"),
  underWay: () => t("workbenchRebuilding"),
  done: ({ entries }) => ({ text: tn("logRebuilt", entries) }),
  failed: (failure) => failureWords(failure),
  where: maintenance,
  // The banner, which also tells of those that the background began.
  isToldElsewhere: true,
});

export const upkeepJobs = [backingUp, restoring, checking, rebuildingTables];

/** Whether there is a sentence of its own for a failure; any other is one of the storage's. */
function isOf<Code extends string, F extends { readonly code: string }>(
  sentences: Readonly<Record<Code, TextKey>>,
  failure: F,
): failure is Extract<F, { readonly code: Code }> {
  return failure.code in sentences;
}
