import { type Feature, defineView } from "../frame/feature";
import { FindBox } from "./find-box";
import { FindView } from "./find-view";
import { findRoute } from "./routes";

/** Finding what is kept here: the box above every view, and the page with everything that was found. */
export const find = {
  views: [defineView(findRoute, FindView)],
  atTop: [FindBox],
} satisfies Feature;
