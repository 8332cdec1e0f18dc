import { type Route, address } from "../router/route";

interface NoticePlace {
  readonly view: "notice";
  readonly caseId: string;
}

/** What people are told whose data a case holds (GDPR Art. 14). */
export const noticeRoute: Route<NoticePlace> = {
  view: "notice",
  parse: ([name, caseId, side, ...more]) =>
    name === "cases" && caseId && side === "notice" && more.length === 0 ? { view: "notice", caseId } : undefined,
  format: ({ caseId }) => address(["cases", caseId, "notice"]),
  nameOf: ({ caseId }) => caseId,
};

/** What is processed for which kinds of case (GDPR Art. 30). */
export const registerRoute: Route<{ readonly view: "register" }> = {
  view: "register",
  parse: ([name, ...more]) => (name === "register" && more.length === 0 ? { view: "register" } : undefined),
  format: () => address(["register"]),
};
