/**
 * Strings a word may begin or end with, letter by letter: a tree in which each letter knows the first that may follow, and the
 * next that may stand in its own place. An “among” in Snowball's words.
 */
export interface Among {
  readonly code: number;
  /** Of the string that is whole with this letter; 0 where none is. */
  result: number;
  child: Among | undefined;
  readonly sibling: Among | undefined;
}

/** Each result, which is never 0, with the strings that have it, between spaces: `[-1, "mi ti"]`. */
type Results = readonly (readonly [result: number, strings: string])[];

/** What is looked for from the cursor on. */
export const beginnings = (results: Results): Among => treeOf(results, codesOf);

/** What is looked for before the cursor, from its last letter to its first. */
export const endings = (results: Results): Among => treeOf(results, (string) => codesOf(string).reverse());

const codesOf = (string: string): number[] => Array.from(string, (letter) => letter.charCodeAt(0));

/** The letter of a code in the place of another or of those after it. */
export function among(place: Among | undefined, code: number): Among | undefined {
  let at = place;
  while (at !== undefined && at.code !== code) at = at.sibling;
  return at;
}

function treeOf(results: Results, inOrder: (string: string) => number[]): Among {
  const root: Among = { code: 0, result: 0, child: undefined, sibling: undefined };
  for (const [result, strings] of results)
    for (const string of strings.split(" ")) placeFor(root, inOrder(string)).result = result;
  return root;
}

function placeFor(root: Among, codes: readonly number[]): Among {
  let place = root;
  for (const code of codes) place = among(place.child, code) ?? addTo(place, code);
  return place;
}

const addTo = (place: Among, code: number): Among =>
  (place.child = { code, result: 0, child: undefined, sibling: place.child });
