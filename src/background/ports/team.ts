import { load as lazily } from "../../platform/team/index.ts?lazy";
import { getPreference, removePreference, setPreference } from "../../platform";
import { TEAM_REPORT, TEAM_SETTINGS } from "../../platform/kept";
import type { Ports } from "../../services";

/** What speaks with the servers, run when there is a team: a worker that starts for a click does not pay for it. */
const nats: () => typeof import("../../platform/team") = lazily;

/** The team, and the way to its servers. */
export const team: Pick<Ports, "ownTeam" | "setOwnTeam" | "teamReport" | "setTeamReport" | "teamLink"> = {
  ownTeam: () => getPreference(TEAM_SETTINGS),
  setOwnTeam: (settings) => (settings ? setPreference(TEAM_SETTINGS, settings) : removePreference(TEAM_SETTINGS)),
  teamReport: () => getPreference(TEAM_REPORT),
  setTeamReport: (report) => (report ? setPreference(TEAM_REPORT, report) : removePreference(TEAM_REPORT)),
  teamLink: (settings) => nats().natsLink(settings),
};
