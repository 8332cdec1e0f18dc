import { onePlace } from "../router/route";

export const caseSystemRoute = onePlace("case-system");

export const caseSystemHref = () => caseSystemRoute.format({ view: "case-system" });
