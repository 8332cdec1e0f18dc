import type { TeamPolicy } from "../../domain/policy";
import { TEAM_SETTINGS } from "../../platform/kept";
import { usePolicy } from "../frame/use-policy";
import { usePreference } from "../frame/use-preference";

/** The team that this installation is of. */
export interface Team {
  readonly settings: NonNullable<TeamPolicy["settings"]>;
  readonly kinds: TeamPolicy["kinds"];
  readonly isByPolicy: boolean;
}

/** The team, and what the agency says of teams; undefined until that is known. */
export function useTeam(): { readonly team: Team | undefined; readonly policy: TeamPolicy | undefined } {
  const policy = usePolicy()?.team;
  const own = usePreference(TEAM_SETTINGS);
  const settings = policy?.settings ?? (policy?.mayJoin ? own : undefined);
  const team = policy && settings && { settings, kinds: policy.kinds, isByPolicy: policy.settings !== undefined };
  return { team, policy };
}
