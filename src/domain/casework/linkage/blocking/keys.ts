import { nameWords } from "../reading/name-words";
import type { PreparedRecord } from "../reading/prepared";
import { hashOf, hashOfBoth } from "./hash";

/** Degrees of a cell of the map: about a kilometre from north to south. */
const CELL = 0.01;
/** Digits at a telephone number's end that are looked up. */
const DIGITS = 7;
/** Letters of a word's beginning and end that are looked up, so that a slip in one half does no harm. */
const HALF = 4;
/** Letters of a name's beginning, and of a model number's ends. */
const START = { name: 8, code: 5 };

/** Kinds of keys. */
const OF = {
  identifier: 1,
  telephone: 2,
  host: 3,
  page: 4,
  word: 5,
  wordStart: 6,
  wordEnd: 7,
  name: 8,
  words: 9,
  numbered: 10,
  code: 11,
  codeStart: 12,
  codeEnd: 13,
  postalCode: 14,
  house: 15,
  street: 16,
  cell: 17,
};

/**
 * What a record is looked up by (`hashOf`): two records are compared only where they have one of these in common. `isStored`
 * keeps a point in its own cell; what is looked for is looked for in the cells around it as well.
 */
export function keysOf(record: PreparedRecord, isStored: boolean): Set<number> {
  const keys = new Set<number>();
  for (const { scheme, value } of record.identifiers) keys.add(hashOfBoth(OF.identifier, scheme, value));
  for (const { national } of record.telephones)
    keys.add(hashOf(OF.telephone, national, Math.max(national.length - DIGITS, 0)));
  for (const { host, page } of record.websites) keys.add(hashOf(OF.host, host)).add(hashOf(OF.page, page));
  for (const word of nameWords(record)) addWord(word, keys);
  for (const name of record.names) addName(name, keys);
  for (const code of codesOf(record)) addCode(code, keys);
  addPlace(record, isStored, keys);
  return keys;
}

function addWord(word: string, keys: Set<number>): void {
  keys.add(hashOf(OF.word, word));
  if (word.length > HALF) keys.add(hashOf(OF.wordStart, word, 0, HALF));
  if (word.length > HALF + 1) keys.add(hashOf(OF.wordEnd, word, word.length - HALF));
}

function addName({ joined, words, numbers }: PreparedRecord["names"][number], keys: Set<number>): void {
  keys.add(hashOf(OF.name, joined, 0, Math.min(joined.length, START.name)));
  for (let at = 1; at < words.length; at++) keys.add(hashOfBoth(OF.words, words[at - 1] ?? "", words[at] ?? ""));
  // A number tells editions and houses apart only beside a word.
  const [first] = words;
  if (first !== undefined) for (const number of numbers.slice(0, 3)) keys.add(hashOfBoth(OF.numbered, first, number));
}

const codesOf = ({ names, models, saidCodes }: PreparedRecord): string[] => [
  ...names.flatMap(({ codes }) => codes),
  ...models,
  ...saidCodes,
];

function addCode(code: string, keys: Set<number>): void {
  // Colours and markets are letters behind a model's number.
  const end = /\D*$/u.exec(code)?.index ?? 0;
  keys.add(hashOf(OF.code, code)).add(hashOf(OF.code, code, 0, end === 0 ? code.length : end));
  if (code.length <= START.code) return;
  keys.add(hashOf(OF.codeStart, code, 0, START.code)).add(hashOf(OF.codeEnd, code, code.length - START.code));
}

function addPlace({ address, geo }: PreparedRecord, isStored: boolean, keys: Set<number>): void {
  if (address) {
    const { postalCode, street, house, locality } = address;
    if (postalCode !== "") keys.add(hashOf(OF.postalCode, postalCode));
    if (street !== "" && house) keys.add(hashOfBoth(OF.house, street, String(house.from)));
    if (street !== "" && locality !== "") keys.add(hashOfBoth(OF.street, street, locality));
  }
  if (!geo) return;
  const [north, east] = [Math.floor(geo.latitude / CELL), Math.floor(geo.longitude / CELL)];
  const reach = isStored ? 0 : 1;
  for (let up = -reach; up <= reach; up++)
    for (let right = -reach; right <= reach; right++) keys.add(hashOf(OF.cell, `${north + up} ${east + right}`));
}
