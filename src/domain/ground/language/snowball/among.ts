/** Strings a word may begin or end with, letter by letter; each has a result, which is never 0. An “among” in Snowball's words. */
export interface Among {
  result: number;
  readonly next: Map<number, Among>;
}

/** Each result with the strings that have it, between spaces: `[-1, "mi ti"]`. */
type Results = readonly (readonly [result: number, strings: string])[];

/** What is looked for from the cursor on. */
export const beginnings = (results: Results): Among => treeOf(results, (string) => string);

/** What is looked for before the cursor, from its last letter to its first. */
export const endings = (results: Results): Among => treeOf(results, (string) => [...string].reverse().join(""));

function treeOf(results: Results, inOrder: (string: string) => string): Among {
  const root: Among = { result: 0, next: new Map() };
  for (const [result, strings] of results)
    for (const string of strings.split(" ")) placeFor(root, inOrder(string)).result = result;
  return root;
}

function placeFor(root: Among, string: string): Among {
  let place = root;
  for (let at = 0; at < string.length; at++) {
    const code = string.charCodeAt(at);
    const next = place.next.get(code) ?? { result: 0, next: new Map<number, Among>() };
    place.next.set(code, next);
    place = next;
  }
  return place;
}
