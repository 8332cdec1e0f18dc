import { eraseEvidence } from "../../../jobs";
import { t, tn } from "../../../ui/texts";
import { caseHref } from "../../cases/links";
import { share, withWords } from "../../frame/jobs/job-words";
import { failureWords } from "../../words/failure-words";

export const erasingEvidence = withWords(eraseEvidence, {
  title: (caseId) => t("eraseEvidenceJob", caseId),
  underWay: () => t("eraseEvidenceUnderWay"),
  far: share,
  done: ({ entries }) => ({ text: tn("eraseEvidenceDone", entries) }),
  failed: (failure) => failureWords(failure),
  stopped: () => t("eraseEvidenceStopped"),
  where: (caseId) => ({ address: caseHref(caseId), name: t("jobsCase", caseId) }),
});
