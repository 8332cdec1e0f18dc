import { type Route, address } from "../router/route";

interface ReceivedPlace {
  readonly view: "received";
  readonly caseId: string;
}

/** Where a candidate's own file is taken in for a hiring case. */
export const receivedRoute: Route<ReceivedPlace> = {
  view: "received",
  parse: ([name, caseId, side, ...more]) =>
    name === "cases" && caseId && side === "received" && more.length === 0 ? { view: "received", caseId } : undefined,
  format: ({ caseId }) => address(["cases", caseId, "received"]),
  nameOf: ({ caseId }) => caseId,
};
