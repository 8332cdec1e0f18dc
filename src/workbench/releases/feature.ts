import { type Feature, defineView } from "../frame/feature";
import { making, previewing, publishing } from "./job-words";
import { releasesHref, releasesRoute } from "./links";
import { ReleasesView } from "./releases-view";
import { releaseWords } from "./words";

/** Open data: figures that are given away, with small counts left out. */
export const releases = {
  room: { name: "workbenchReleases", address: releasesHref() },
  views: [defineView(releasesRoute, ReleasesView)],
  words: releaseWords,
  jobs: [previewing, making, publishing],
} satisfies Feature;
