import { dryRun } from "../../../jobs";
import type { DmnFault } from "../../../domain/casework/dmn";
import type { StorageFailure } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { share, withWords } from "../../frame/jobs/job-words";
import { dmnFaultWords } from "../list/fault-words";
import { ruleSetHref } from "../links";

const isStorage = (failure: DmnFault | StorageFailure): failure is StorageFailure =>
  failure.code === "storage-full" || failure.code === "storage-closed" || failure.code === "log-lost";

export const dryRunning = withWords(dryRun, {
  title: () => t("rulesDryRun"),
  underWay: () => t("rulesDryRunning"),
  far: share,
  done: () => ({ text: t("rulesDryRunDone") }),
  failed: (failure) => (isStorage(failure) ? t("workbenchFailureStorageClosed") : dmnFaultWords(failure)),
  stopped: () => t("rulesDryRunStopped"),
  where: (about) => ({ address: ruleSetHref(about, "try"), name: t("rulesDryRun") }),
});

export const rulesJobs = [dryRunning];
