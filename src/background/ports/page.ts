import captureScript from "../../capture/index.ts?script&iife";
import markScript from "../../capture/mark.ts?script&iife";
import pickScript from "../../capture/pick.ts?script&iife";
import rareScript from "../../capture/rare-syntaxes.ts?script&iife";
import recipesScript from "../../capture/recipes.ts?script&iife";
import reviewsScript from "../../capture/reviews.ts?script&iife";
import showScript from "../../capture/show.ts?script&iife";
import watchScript from "../../capture/watch.ts?script&iife";
import {
  clearInTab,
  markedInTab,
  pageWords,
  pointInTab,
  readFrames,
  readTab,
  removeDraftsOn,
  showInTab,
  whereIs,
} from "../../platform";
import type { Ports } from "../../services";
import { wasAsked } from "../asked-tabs";
import { markChanged } from "../changed-tabs";

const reader = {
  ...{ capture: captureScript, watch: watchScript, rare: rareScript },
  ...{ recipes: recipesScript, reviews: reviewsScript },
};

/** The pages that tabs show, and the scripts that are put into them. */
export const page: Pick<
  Ports,
  | "readTab"
  | "readFrames"
  | "pointInTab"
  | "showInTab"
  | "clearInTab"
  | "markedInTab"
  | "whereIs"
  | "pageWords"
  | "wasAsked"
  | "markChanged"
  | "forgetDrafts"
> = {
  readTab: (tabId, requestFor) => readTab(tabId, reader, requestFor),
  readFrames: (tabId, requestFor) => readFrames(tabId, reader, requestFor),
  pointInTab: (tabId, act) => pointInTab(tabId, pickScript, act),
  showInTab: (tabId, request, allFrames) => showInTab(tabId, showScript, request, allFrames),
  clearInTab,
  markedInTab: (tabId, token) => markedInTab(tabId, markScript, token),
  whereIs,
  pageWords,
  wasAsked,
  markChanged,
  forgetDrafts: removeDraftsOn,
};
