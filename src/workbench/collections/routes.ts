import { onePlace } from "../router/route";

/** The agency's taxonomies, and the cases whose pictures carry people's tags. */
export const collectionsRoute = onePlace("collections");
