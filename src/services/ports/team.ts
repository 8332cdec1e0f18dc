import type { TeamLink, TeamSettings } from "../../domain/files/team";
import type { TeamReport } from "../../platform/kept";

/** What a team's log needs from outside. */
export interface Teams {
  /** The team that the official joined; nothing where there is none, or while it cannot be read. */
  ownTeam(): Promise<TeamSettings | undefined>;
  setOwnTeam(settings: TeamSettings | undefined): Promise<void>;
  teamReport(): Promise<TeamReport | undefined>;
  setTeamReport(report: TeamReport | undefined): Promise<void>;
  /** Connects to a team's servers. Rejects with `LinkFailed`. */
  teamLink(settings: TeamSettings): Promise<TeamLink>;
  /** A page of ours is open: what is new goes out and comes in, in its own time. */
  exchangeSoon(): void;
}
