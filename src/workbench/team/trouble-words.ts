import type { TeamReport } from "../../platform/kept";
import type { TextKey } from "../../ui/texts";

/** What is said where an exchange with the team did not go through. */
export const TROUBLES: Readonly<Record<NonNullable<TeamReport["trouble"]>, TextKey>> = {
  unreachable: "teamTroubleUnreachable",
  refused: "teamTroubleRefused",
  expired: "teamTroubleExpired",
  "not-permitted": "teamTroubleNotPermitted",
  "too-few": "teamTroubleTooFew",
  full: "teamTroubleFull",
  slow: "teamTroubleSlow",
  cut: "teamTroubleCut",
  unfit: "teamTroubleUnfit",
  "own-fork": "teamTroubleOwnFork",
  gap: "teamTroubleGap",
};
