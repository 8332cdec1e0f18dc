import { load as lazily } from "../../domain/casework/feeds/index.ts?lazy";
import { askFeed, getPreference, keepOnly, setPreference } from "../../platform";
import { FEED_STATE } from "../../platform/kept";
import type { Ports } from "../../services";

/** Its parser is large: a worker that starts for a click does not pay for it. */
const feedReader: () => typeof import("../../domain/casework/feeds") = lazily;

/** Feeds that are asked for what is new. */
export const streams: Pick<Ports, "askFeed" | "feedReader" | "feedState" | "setFeedState" | "keepFeedStates"> = {
  askFeed,
  feedReader,
  feedState: (url) => getPreference(FEED_STATE.of(url)),
  setFeedState: (url, state) => setPreference(FEED_STATE.of(url), state),
  keepFeedStates: (urls) => keepOnly(FEED_STATE, urls),
};
