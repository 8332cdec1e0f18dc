import { readFileSync } from "node:fs";
import { LANGUAGES, type Language } from "../../../src/domain/ground/language";
import {
  WITHHELD_KINDS,
  withheldInProperty,
  withheldInText,
  type WithheldKind,
} from "../../../src/domain/evidence/withhold";

/** A sentence or a field with what it tells; `also` may be found and need not. */
export type Labelled = {
  readonly kinds: readonly WithheldKind[];
  readonly also?: readonly WithheldKind[];
} & ({ readonly text: string; readonly language: Language } | { readonly property: string; readonly value: string });

const FOLDER = `${import.meta.dirname}/../../fixtures/withhold`;

/** Those of a half, by language: cues are made on the one, the other is only counted. */
export const labelledOf = (half: "tuned" | "scored"): (readonly [Language, readonly Labelled[]])[] =>
  LANGUAGES.map((language) => [
    language,
    readFileSync(`${FOLDER}/${half}/${language}.jsonl`, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Labelled),
  ]);

/** The kinds that are found, in their order. */
export function foundIn(one: Labelled): WithheldKind[] {
  if ("property" in one) return withheldInProperty(one);
  const found = withheldInText(one.text, one.language).map(([, , kind]) => kind);
  return WITHHELD_KINDS.filter((kind) => found.includes(kind));
}

/** The share of labelled kinds that are found. */
export function recallOf(some: readonly Labelled[]): number {
  const asked = some.flatMap((one) => {
    const found = foundIn(one);
    return one.kinds.map((kind) => found.includes(kind));
  });
  return asked.filter((hit) => hit).length / asked.length;
}

/** Those that tell nothing and in which something is found. */
export const falseIn = (some: readonly Labelled[]): Labelled[] =>
  some.filter((one) => one.kinds.length === 0 && foundIn(one).length > 0);

export const isField = (one: Labelled): boolean => "property" in one;
