import { fold } from "../../../ground/text";
import type { FindKind } from "../documents/document";

/** A filter by what it asks. */
export type FilterKind = "case" | "source" | "rating" | "before" | "after" | "kind" | "author";

/** What a filter may be called before its colon, in each language of the product at once: who types both is understood. */
const NAMES: Readonly<Record<string, FilterKind>> = {
  case: "case",
  fall: "case",
  source: "source",
  quelle: "source",
  rating: "rating",
  bewertung: "rating",
  before: "before",
  vor: "before",
  after: "after",
  nach: "after",
  kind: "kind",
  art: "kind",
  author: "author",
  autor: "author",
};

const KINDS: Readonly<Record<string, readonly FindKind[]>> = {
  case: ["case"],
  fall: ["case"],
  subject: ["subject"],
  gegenstand: ["subject"],
  fact: ["aggregate-rating", "review", "profile", "tag"],
  angaben: ["aggregate-rating", "review", "profile", "tag"],
  review: ["review"],
  rezension: ["review"],
  rating: ["aggregate-rating"],
  bewertung: ["aggregate-rating"],
  profile: ["profile"],
  angabe: ["profile"],
  tag: ["tag"],
  schlagwort: ["tag"],
  note: ["note"],
  vermerk: ["note"],
  label: ["label"],
  etikett: ["label"],
  row: ["row"],
  zeile: ["row"],
  page: ["page"],
  seite: ["page"],
};

export const filterNamed = (name: string): FilterKind | undefined => own(NAMES, fold(name));
export const kindsNamed = (name: string): readonly FindKind[] | undefined => own(KINDS, fold(name));

const own = <T>(names: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined;
