import type { TeamSettings } from "../../domain/files/team";
import type { TeamReport } from "../../platform/kept";

/** What a team's log needs from outside. */
export interface Teams {
  /** The team that this installation is of, and the kinds of case that go to it by themselves; nothing where there is none. */
  teamSettings(): Promise<Joined | undefined>;
  /** Keep the official's own membership; nothing: leave. */
  setTeamSettings(settings: TeamSettings | undefined): Promise<void>;
  teamReport(): Promise<TeamReport | undefined>;
  /** Have what is new go out and come in, in its own time. */
  exchangeSoon(): void;
}

export interface Joined {
  readonly settings: TeamSettings;
  readonly kinds: readonly string[];
  /** Whether the agency says so; the official cannot leave then. */
  readonly isByPolicy: boolean;
}
