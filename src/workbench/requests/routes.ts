import { type Route, address } from "../router/route";

/** Requests of people whose data is held (GDPR Art. 15 and 17). */
export const requestsRoute: Route<{ readonly view: "requests" }> = {
  view: "requests",
  parse: ([name, ...more]) => (name === "requests" && more.length === 0 ? { view: "requests" } : undefined),
  format: () => address(["requests"]),
};

interface RequestPlace {
  readonly view: "request";
  readonly requestId: string;
}

/** One of them. */
export const requestRoute: Route<RequestPlace> = {
  view: "request",
  parse: ([name, requestId, ...more]) =>
    name === "requests" && requestId && more.length === 0 ? { view: "request", requestId } : undefined,
  format: ({ requestId }) => address(["requests", requestId]),
  nameOf: ({ requestId }) => requestId,
};
