import { type Feature, defineView } from "../frame/feature";
import { CaseSystemHead } from "./case-system-head";
import { CaseSystemView } from "./case-system-view";
import { lookingAtList, takingInList } from "./job-words";
import { ListCount } from "./list-count";
import { caseSystemHref, caseSystemRoute } from "./links";
import { caseSystemWords } from "./words";

/** The agency's own case system: what it is told, what it says, and the way to a case in it. */
export const caseSystem = {
  room: { name: "caseSystemTitle", address: caseSystemHref(), Count: ListCount },
  views: [defineView(caseSystemRoute, CaseSystemView)],
  words: caseSystemWords,
  jobs: [lookingAtList, takingInList],
  caseHeads: [CaseSystemHead],
} satisfies Feature;
