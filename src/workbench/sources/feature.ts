import { type Feature, defineView } from "../frame/feature";
import { onePlace } from "../router/route";
import { SourcesView } from "./sources-view";
import { sourceWords } from "./words";

const route = onePlace("sources");

/** The communities that facts came from. */
export const sources = {
  room: { name: "workbenchSources", address: route.format({ view: "sources" }) },
  views: [defineView(route, SourcesView)],
  words: sourceWords,
} satisfies Feature;
