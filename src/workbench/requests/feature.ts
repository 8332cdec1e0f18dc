import { type Feature, defineView } from "../frame/feature";
import { erasingForRequest, findingPerson } from "./job-words";
import { requestsHref } from "./links";
import { RequestView } from "./request-view";
import { RequestsView } from "./requests-view";
import { requestRoute, requestsRoute } from "./routes";
import { requestWords } from "./words";

/** Requests of people whose data is held: everything about them found, told, and erased where that is asked for. */
export const requests = {
  room: { name: "requestsTitle", address: requestsHref() },
  views: [defineView(requestsRoute, RequestsView), defineView(requestRoute, RequestView)],
  words: requestWords,
  jobs: [findingPerson, erasingForRequest],
} satisfies Feature;
