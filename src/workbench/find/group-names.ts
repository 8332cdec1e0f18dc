import type { FindGroup } from "../../domain/casework/find";
import type { TextKey } from "../../ui/texts";

export const GROUP_NAMES: Readonly<Record<FindGroup, TextKey>> = {
  cases: "findCases",
  subjects: "findSubjects",
  facts: "findFacts",
  notes: "findNotes",
  labels: "findLabels",
  rows: "findRows",
  pages: "findPages",
};
