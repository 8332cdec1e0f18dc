import { type Feature, defineView } from "../frame/feature";
import { CaseView } from "./case/case-view";
import { casesHref } from "./links";
import { CasesView } from "./list/cases-view";
import { caseRoute, casesRoute } from "./routes";
import { caseWords } from "./words";

/** Cases, what was captured for them and noted on them. */
export const cases = {
  room: { name: "workbenchCases", address: casesHref(), whenLost: "workbenchToCases" },
  views: [defineView(casesRoute, CasesView), defineView(caseRoute, CaseView)],
  words: caseWords,
} satisfies Feature;
