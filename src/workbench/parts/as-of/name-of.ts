import type { About } from "../../../storage/reading";

/** One name for each thing that may be shown as it was. */
export const nameOfAbout = (about: About): string =>
  "caseId" in about ? `case ${about.caseId}` : `subject ${about.node}`;
