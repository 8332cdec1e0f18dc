import { type Feature, defineView } from "../frame/feature";
import { CaseTeam } from "./case-team";
import { KeepInTouch } from "./keep-in-touch";
import { teamRoute } from "./links";
import { TeamView } from "./team-view";
import { teamWords } from "./words";

/** The officials with whom cases are shared. */
export const team = {
  views: [defineView(teamRoute, TeamView)],
  words: teamWords,
  banners: [KeepInTouch],
  caseHeads: [CaseTeam],
} satisfies Feature;
