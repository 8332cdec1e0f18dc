import { type Route, address } from "../router/route";

interface DisclosurePlace {
  readonly view: "disclosure";
  readonly caseId: string;
}

/** The file of a case for the public (freedom of information). */
export const disclosureRoute: Route<DisclosurePlace> = {
  view: "disclosure",
  parse: ([name, caseId, side, ...more]) =>
    name === "cases" && caseId && side === "disclosure" && more.length === 0
      ? { view: "disclosure", caseId }
      : undefined,
  format: ({ caseId }) => address(["cases", caseId, "disclosure"]),
  nameOf: ({ caseId }) => caseId,
};
