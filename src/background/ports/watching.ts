import {
  askPage,
  askRobots,
  asksToSignIn,
  getPreference,
  inQuietTab,
  isHostAllowed,
  keepOnly,
  newId,
  oneAtATime,
  setPreference,
} from "../../platform";
import { SITE_STATE, WATCH_STATE } from "../../platform/kept";
import type { Ports } from "../../services";

type Watching = Pick<
  Ports,
  | "newId"
  | "mayReach"
  | "askPage"
  | "askRobots"
  | "inQuietTab"
  | "asksToSignIn"
  | "oneAtATime"
  | "watchState"
  | "setWatchState"
  | "siteState"
  | "setSiteState"
  | "keepStates"
>;

/** Pages that are read without anybody who visits them. */
export const watching: Watching = {
  newId,
  mayReach: isHostAllowed,
  askPage,
  askRobots,
  inQuietTab,
  asksToSignIn,
  oneAtATime,
  watchState: (watchId) => getPreference(WATCH_STATE.of(watchId)),
  setWatchState: (watchId, state) => setPreference(WATCH_STATE.of(watchId), state),
  siteState: async (host) => (await getPreference(SITE_STATE.of(host))) ?? {},
  setSiteState: (host, state) => setPreference(SITE_STATE.of(host), state),
  keepStates: async (watchIds, hosts) => {
    await keepOnly(WATCH_STATE, watchIds);
    await keepOnly(SITE_STATE, hosts);
  },
};
