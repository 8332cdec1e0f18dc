import type { CasePicture } from "../../../storage/reading";
import type { DeskRow } from "./desk-row";

/** How many pictures have a term of one branch of the taxonomy; of any where it has no name. */
export interface Covered {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

const MOST_LINES = 7;

/**
 * Before: pictures in whose title a term of the taxonomy stands. After: those, and those that carry a tag which was accepted.
 * @param titles the terms in each picture's title, in the pictures' order
 * @param facets the topmost concept of each term
 */
export function coverageOf(
  pictures: readonly CasePicture[],
  titles: readonly (readonly string[])[],
  rows: readonly DeskRow[],
  facets: ReadonlyMap<string, string>,
): readonly Covered[] {
  const before = new Map<string, Set<string>>([["", new Set()]]);
  const after = new Map<string, Set<string>>([["", new Set()]]);
  const add = (into: Map<string, Set<string>>, term: string, picture: string): void => {
    for (const name of new Set(["", facets.get(term) ?? ""]))
      into.set(name, (into.get(name) ?? new Set()).add(picture));
  };
  pictures.forEach(({ picture }, n) => {
    for (const term of titles[n] ?? []) for (const into of [before, after]) add(into, term, picture);
  });
  for (const { answer, pictures: of } of rows)
    if (answer && answer.answer !== "refused") for (const picture of of) add(after, answer.concept, picture);
  const lines = [...after].map(([name, found]) => ({ name, before: before.get(name)?.size ?? 0, after: found.size }));
  const [any, ...others] = lines;
  const first = others.sort((a, b) => b.after - a.after || (a.name < b.name ? -1 : 1)).slice(0, MOST_LINES);
  return any ? [any, ...first] : [];
}
