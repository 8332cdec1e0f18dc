import { makeDisclosure } from "../../jobs";
import { type TextKey, t, tn } from "../../ui/texts";
import { share, withWords } from "../frame/jobs/job-words";
import { failureWords } from "../words/failure-words";
import { disclosureHref } from "./links";

export const makingDisclosure = withWords(makeDisclosure, {
  title: (caseId) => t("disclosureJob", caseId),
  underWay: () => t("disclosureMaking"),
  far: share,
  done: ({ name, lost, unrecorded }) => {
    if (unrecorded) return { text: failureWords(unrecorded), isProblem: true };
    return lost > 0 ? { text: tn("disclosureLost", lost), isProblem: true } : { text: t("disclosureReady", name) };
  },
  failed: ({ code }) => t(FAILURES[code]),
  stopped: () => t("disclosureStopped"),
  where: (caseId) => ({ address: disclosureHref(caseId), name: t("jobsCase", caseId) }),
  offer: ({ address, name, saving }) => ({ address, file: name, onSave: saving }),
});

const FAILURES = {
  "case-missing": "exportTroubleEmpty",
  stray: "disclosureStray",
  erased: "exportTroubleGone",
  "storage-full": "exportTroubleFull",
  "storage-closed": "workbenchFailureStorageClosed",
  "log-lost": "logLossRefused",
} as const satisfies Record<string, TextKey>;
