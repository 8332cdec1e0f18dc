/** What a hiring desk must not store about a person: protected traits, in the order in which they are told. */
export const WITHHELD_KINDS = [
  "age",
  "birth-date",
  "sex",
  "ethnicity",
  "nationality",
  "religion",
  "belief",
  "union",
  "politics",
  "health",
  "disability",
  "pregnancy",
  "family",
  "sexual-orientation",
  "photo",
] as const;

export type WithheldKind = (typeof WITHHELD_KINDS)[number];
