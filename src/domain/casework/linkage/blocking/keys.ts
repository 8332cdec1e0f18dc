import { nameWords } from "../reading/name-words";
import type { PreparedRecord } from "../reading/prepared";

/** Degrees of a cell of the map: about a kilometre from north to south. */
const CELL = 0.01;
/** Digits at a telephone number's end that are looked up. */
const DIGITS = 7;
/** Letters of a word's beginning and end that are looked up, so that a slip in one half does no harm. */
const HALF = 4;

/**
 * What a record is looked up by: two records are compared only where they have one of these in common. `isStored` keeps a
 * point in its own cell; what is looked for is looked for in the cells around it as well.
 */
export function keysOf(record: PreparedRecord, isStored: boolean): string[] {
  const keys = new Set<string>();
  for (const { scheme, value } of record.identifiers) keys.add(`i${scheme} ${value}`);
  for (const { national } of record.telephones) keys.add(`t${national.slice(-DIGITS)}`);
  for (const { host, page } of record.websites) keys.add(`h${host}`).add(`p${page}`);
  for (const word of nameWords(record)) wordKeys(word, keys);
  for (const { joined, words } of record.names) {
    keys.add(`j${joined.slice(0, 8)}`);
    words.slice(1).forEach((word, place) => keys.add(`b${pairOf(words[place] ?? "", word)}`));
  }
  for (const code of codesOf(record)) codeKeys(code, keys);
  for (const { words, numbers } of record.names) {
    // A number tells editions and houses apart only beside a word.
    for (const number of numbers.slice(0, 3)) if (words[0] !== undefined) keys.add(`n${words[0]} ${number}`);
  }
  placeKeys(record, isStored, keys);
  return [...keys];
}

function wordKeys(word: string, keys: Set<string>): void {
  keys.add(`w${word}`);
  if (word.length < 5) return;
  keys.add(`a${word.slice(0, HALF)}`);
  if (word.length >= 6) keys.add(`z${word.slice(-HALF)}`);
}

const pairOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

const codesOf = ({ names, models, saidCodes }: PreparedRecord): string[] => [
  ...names.flatMap(({ codes }) => codes),
  ...models,
  ...saidCodes,
];

function codeKeys(code: string, keys: Set<string>): void {
  // Colours and markets are letters behind a model's number.
  keys.add(`c${code}`).add(`c${code.replace(/(?<=\d.{0,12}?)\D+$/u, "")}`);
  if (code.length >= 6) keys.add(`d${code.slice(0, 5)}`).add(`e${code.slice(-5)}`);
}

function placeKeys({ address, geo }: PreparedRecord, isStored: boolean, keys: Set<string>): void {
  if (address) {
    const { postalCode, street, house, locality } = address;
    if (postalCode !== "") keys.add(`o${postalCode}`);
    if (street !== "" && house) keys.add(`s${street} ${house.from}`);
    if (street !== "" && locality !== "") keys.add(`l${street} ${locality}`);
  }
  if (!geo) return;
  const [north, east] = [Math.floor(geo.latitude / CELL), Math.floor(geo.longitude / CELL)];
  const reach = isStored ? 0 : 1;
  for (let up = -reach; up <= reach; up++)
    for (let right = -reach; right <= reach; right++) keys.add(`g${north + up} ${east + right}`);
}
