import { type Feature, defineView } from "../frame/feature";
import { CollectionsView } from "./collections-view";
import { TagsSide } from "./desk/tags-side";
import { collectionsJobs } from "./job-words";
import { collectionsHref } from "./links";
import { collectionsRoute } from "./routes";
import { collectionsWords } from "./words";

/** The collections desk: what people call the pictures, and what the agency's own taxonomy calls it. */
export const collections = {
  room: { name: "workbenchCollections", address: collectionsHref() },
  views: [defineView(collectionsRoute, CollectionsView)],
  words: collectionsWords,
  jobs: collectionsJobs,
  caseSides: [{ tab: "tags", kinds: ["collection"], Shown: TagsSide }],
} satisfies Feature;
