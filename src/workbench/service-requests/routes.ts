import { type Written, readQuery, writeQuery } from "../router/query";
import { type Route, address } from "../router/route";

export const SERVICE_TABS = ["find", "send", "sent", "servers"] as const;
export type ServiceTab = (typeof SERVICE_TABS)[number];

export interface ServicePlace {
  readonly view: "service-requests";
  readonly tab: ServiceTab;
  /** The case that is worked on. */
  readonly caseId?: string;
}

const QUERY: Written<Required<Record<"tab" | "caseId", string>>> = [
  ["tab", "tab"],
  ["case", "caseId"],
];

/** What people ask a city to see to: looked up, and sent. */
export const serviceRoute: Route<ServicePlace> = {
  view: "service-requests",
  parse: ([name, ...more], search) => {
    if (name !== "service-requests" || more.length > 0) return undefined;
    const { tab, caseId } = readQuery(search, QUERY);
    return {
      view: "service-requests",
      tab: SERVICE_TABS.find((one) => one === tab) ?? "find",
      ...(caseId !== undefined && { caseId }),
    };
  },
  format: ({ tab, caseId = "" }) =>
    address(["service-requests"], writeQuery({ tab: tab === "find" ? "" : tab, caseId }, QUERY)),
};
