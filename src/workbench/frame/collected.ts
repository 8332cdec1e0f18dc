import { features } from "../features";
import { wordBook } from "../words/word-book";
import type { Feature } from "./feature";
import type { Workbench } from "./workbench";

const all: readonly Feature[] = features;

/** What the features bring along for views that know none of them by name. */
export const collected: Pick<
  Workbench,
  "rooms" | "words" | "caseActions" | "caseHeads" | "caseSides" | "dossierSections" | "planTop"
> = {
  rooms: all.flatMap(({ room }) => room ?? []),
  words: wordBook(all.flatMap(({ words = [] }) => words)),
  caseSides: all.flatMap(({ caseSides = [] }) => caseSides),
  caseHeads: all.flatMap(({ caseHeads = [] }) => caseHeads),
  dossierSections: all.flatMap(({ dossierSections = [] }) => dossierSections),
  planTop: all.flatMap(({ planTop = [] }) => planTop),
  caseActions: all.flatMap(({ caseActions = [] }) => caseActions),
};

/** Every long job that the frame tells of. */
export const collectedJobs = all.flatMap(({ jobs = [] }) => jobs);
