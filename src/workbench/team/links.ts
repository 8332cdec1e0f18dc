import { onePlace } from "../router/route";

export const teamRoute = onePlace("team");

export const teamHref = () => teamRoute.format({ view: "team" });
