import { writeJsonLd } from "../../jobs";
import { t } from "../../ui/texts";
import { caseHref } from "../cases/links";
import { withWords } from "../frame/jobs/job-words";

export const writingJsonLd = withWords(writeJsonLd, {
  title: (caseId) => t("jsonLdJob", caseId),
  underWay: () => t("jsonLdWriting"),
  done: ({ name }) => ({ text: t("jsonLdDone", name) }),
  failed: ({ code }) =>
    t(code === "case-missing" ? "exportTroubleEmpty" : code === "erased" ? "exportErasedSince" : "jsonLdFailed"),
  stopped: () => t("jsonLdStopped"),
  where: (caseId) => ({ address: caseHref(caseId), name: caseId }),
});
