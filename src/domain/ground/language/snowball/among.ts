/** Strings a word may begin or end with, letter by letter; each has a result, which is never 0. An “among” in Snowball's words. */
export interface Among {
  result: number;
  readonly next: Map<number, Among>;
}

/** Each result with the strings that have it, between spaces: `[-1, "mi ti"]`. */
type Results = readonly (readonly [result: number, strings: string])[];

/** What is looked for from the cursor on. */
export const beginnings = (results: Results): Among => treeOf(results, codesOf);

/** What is looked for before the cursor, from its last letter to its first. */
export const endings = (results: Results): Among => treeOf(results, (string) => codesOf(string).reverse());

const codesOf = (string: string): number[] => Array.from(string, (letter) => letter.charCodeAt(0));

function treeOf(results: Results, inOrder: (string: string) => number[]): Among {
  const root: Among = { result: 0, next: new Map() };
  for (const [result, strings] of results)
    for (const string of strings.split(" ")) placeFor(root, inOrder(string)).result = result;
  return root;
}

function placeFor(root: Among, codes: readonly number[]): Among {
  let place = root;
  for (const code of codes) {
    const next = place.next.get(code) ?? { result: 0, next: new Map<number, Among>() };
    place.next.set(code, next);
    place = next;
  }
  return place;
}
