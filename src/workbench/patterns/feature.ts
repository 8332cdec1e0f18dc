import { type Feature, defineView } from "../frame/feature";
import { patternsHref } from "./links";
import { NetworkView } from "./network/network-view";
import { networkRoute } from "./network/route";
import { PatternsView } from "./patterns-view";
import { patternsRoute } from "./routes";

/** What the crowd says over time, who says it, and what comes next. */
export const patterns = {
  room: { name: "workbenchPatterns", address: patternsHref() },
  views: [defineView(patternsRoute, PatternsView), defineView(networkRoute, NetworkView)],
} satisfies Feature;
