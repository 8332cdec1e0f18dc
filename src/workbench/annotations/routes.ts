import { type Route, address } from "../router/route";

interface AnnotationsPlace {
  readonly view: "annotations";
  readonly caseId: string;
}

/** What was taken in for a case from files of other tools. */
export const annotationsRoute: Route<AnnotationsPlace> = {
  view: "annotations",
  parse: ([name, caseId, side, ...more]) =>
    name === "cases" && caseId && side === "annotations" && more.length === 0
      ? { view: "annotations", caseId }
      : undefined,
  format: ({ caseId }) => address(["cases", caseId, "annotations"]),
  nameOf: ({ caseId }) => caseId,
};
