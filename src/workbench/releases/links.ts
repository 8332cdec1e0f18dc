import { onePlace } from "../router/route";

export const releasesRoute = onePlace("releases");

export const releasesHref = () => releasesRoute.format({ view: "releases" });
