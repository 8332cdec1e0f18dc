import { knownIdentifier, type KnownIdentifier } from "../identifiers/known-identifier";
import type { GeoPoint, MatchRecord } from "../model";
import { plainLetters } from "../text/letters";
import { wordsOf } from "../text/words";
import { prepareAddress } from "./address";
import { amountOf } from "./amount";
import { codeOf, takeApart, type WordsAndCodes } from "./codes";
import { prepareName } from "./name";
import type { PreparedName, PreparedRecord } from "./prepared";
import { prepareTelephone } from "./telephone";
import { prepareWebsite } from "./website";
import { yearOf } from "./year";

/** How many of each kind of thing a record's are compared, at most. */
const MOST = { names: 6, identifiers: 20, telephones: 6, urls: 6, descriptionWords: 60, codes: 12 };

/** Identifiers of no register that makers give to their models. */
const OF_MAKERS = new Set(["mpn", "sku", "model", "productid"]);

/** A record as it is compared. Whatever it holds, this ends soon and never throws; what is not understood is left out. */
export function prepareRecord(record: MatchRecord): PreparedRecord {
  const identifiers = some(record.identifiers, MOST.identifiers, knownIdentifier);
  const described = describe(record.description);
  return {
    record,
    names: distinct(some(record.names, MOST.names, prepareName)),
    identifiers: identifiers.filter(({ scheme }) => !OF_MAKERS.has(scheme)),
    telephones: some(record.telephones, MOST.telephones, prepareTelephone),
    websites: some(record.urls, MOST.urls, prepareWebsite),
    address: prepareAddress(record.address),
    geo: onEarth(record.geo),
    makerWords: wordsOf(record.maker ?? "").slice(0, MOST.codes),
    models: modelsOf(record.model, identifiers),
    saidCodes: described.codes.slice(0, MOST.codes),
    descriptionWords: described.words,
    price: amountOf(record.price),
    year: yearOf(record.date),
  };
}

const NOTHING_SAID: WordsAndCodes = { words: [], numbers: [], codes: [] };

const describe = (description: string | undefined): WordsAndCodes =>
  description ? takeApart(plainLetters(description), MOST.descriptionWords) : NOTHING_SAID;

function some<T, U>(list: readonly T[] | undefined, most: number, prepare: (one: T) => U | undefined): U[] {
  return (list ?? []).slice(0, most).flatMap((one) => prepare(one) ?? []);
}

function distinct(names: readonly PreparedName[]): PreparedName[] {
  return names.filter((name, place) => names.findIndex(({ joined }) => joined === name.joined) === place);
}

function modelsOf(model: string | undefined, identifiers: readonly KnownIdentifier[]): string[] {
  const ofMakers = identifiers.filter(({ scheme }) => OF_MAKERS.has(scheme)).map(({ value }) => value);
  const codes = [model ?? "", ...ofMakers].map((text) => {
    const letters = plainLetters(text.slice(0, 60)).trim().replace(/\s+/gu, "-");
    return codeOf(letters) ?? letters.replace(/[^\p{L}\p{N}]/gu, "");
  });
  return [...new Set(codes.filter((code) => code.length >= 3))];
}

/** Where a point is one; 0° 0° is where maps put what they did not find. */
function onEarth(point: GeoPoint | undefined): GeoPoint | undefined {
  if (!point) return undefined;
  const { latitude, longitude } = point;
  const isReal = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  return isReal ? point : undefined;
}
