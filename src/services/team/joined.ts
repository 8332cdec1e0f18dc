import type { TeamSettings } from "../../domain/files/team";
import type { Ports } from "../ports";

/** The team that this installation is of. */
export interface Joined {
  readonly settings: TeamSettings;
  /** The kinds of case that are shared by themselves. */
  readonly kinds: readonly string[];
  /** Whether it is the agency's to say. */
  readonly isByPolicy: boolean;
}

/** The agency's team before the official's own; that one only where the agency lets officials join one. */
export async function joinedTeam({ policy, ownTeam }: Pick<Ports, "policy" | "ownTeam">): Promise<Joined | undefined> {
  const { settings, kinds, mayJoin } = (await policy()).team;
  if (settings) return { settings, kinds, isByPolicy: true };
  const own = mayJoin ? await ownTeam() : undefined;
  return own && { settings: own, kinds, isByPolicy: false };
}
