import { type Feature, defineView } from "../frame/feature";
import { receivedJobs } from "./job-words";
import { ReceiveLink } from "./receive-link";
import { ReceivedView } from "./received-view";
import { receivedRoute } from "./routes";

/** The candidate's own route into a hiring case: a file that they export themselves. */
export const received = {
  views: [defineView(receivedRoute, ReceivedView)],
  jobs: receivedJobs,
  caseActions: [ReceiveLink],
} satisfies Feature;
