import { lookAtCaseList, takeInCaseList } from "../../jobs";
import { t, tn } from "../../ui/texts";
import { withWords } from "../frame/jobs/job-words";
import { caseSystemHref } from "./links";
import { LIST_TROUBLES } from "./list-words";

const where = () => ({ address: caseSystemHref(), name: t("caseSystemTitle") });

export const lookingAtList = withWords(lookAtCaseList, {
  title: () => t("caseListLookJob"),
  underWay: () => t("caseListLooking"),
  done: ({ open, close }) => ({ text: tn("caseListChanges", open.length + close.length) }),
  failed: ({ code }) =>
    t(code === "no-list" || code === "list-too-large" ? LIST_TROUBLES[code] : "workbenchFailureStorageClosed"),
  stopped: () => t("caseListStopped"),
  where,
});

export const takingInList = withWords(takeInCaseList, {
  title: () => t("caseListTakeJob"),
  underWay: () => t("caseListTaking"),
  done: ({ opened, closed }) => ({ text: tn("caseListTaken", opened.length + closed.length) }),
  failed: () => t("workbenchFailureStorageClosed"),
  stopped: () => t("caseListStopped"),
  where,
});
