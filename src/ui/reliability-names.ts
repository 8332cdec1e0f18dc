import type { Reliability } from "../domain/evidence/sources";
import { type TextKey, t } from "./texts";

const NAMES: Readonly<Record<Reliability, TextKey>> = {
  A: "factReliabilityA",
  B: "factReliabilityB",
  C: "factReliabilityC",
  D: "factReliabilityD",
  E: "factReliabilityE",
  F: "factReliabilityF",
};

/** What a grade of the Admiralty code means: "usually reliable". */
export const reliabilityName = (grade: Reliability): string => t(NAMES[grade]);
