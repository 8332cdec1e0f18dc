import { fc } from "@fast-check/vitest";
import type { MatchRecord } from "../../../../src/domain/casework/linkage";

const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 2 });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const wordsFrom = (...words: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((chosen) => chosen.join(" "));

const names = wordsFrom(
  "Sunshine",
  "Care",
  "Lindenhof",
  "Haus",
  "II",
  "Haus 3",
  "KDL-40V3000",
  "Ltd",
  "GmbH",
  "Bel",
  "Air",
  "Belair",
  "Lindenhoff",
);
const identifiers = fc.constantFrom(
  { scheme: "LEI", value: "5493001KJTIIGC8Y1R12" },
  { scheme: "LEI", value: "213800WSGIIZCXF1P572" },
  { scheme: "vatID", value: "DE136695976" },
  { scheme: "vatID", value: "136695976" },
  { scheme: "ODS", value: "VL123" },
  { scheme: "sku", value: "KDL40V3000" },
);
const addresses = fc.oneof(
  wordsFrom("12 Mill Lane,", "Ambleford", "AB1 2CD", "Hauptstr. 5,", "12345 Lindwedel"),
  fc.record({
    street: maybe(fc.constantFrom("Mill Lane 12", "Mill Ln 12-14", "Hauptstraße 5a", "Hauptstr. 5")),
    postalCode: maybe(fc.constantFrom("12345", "12346", "AB1 2CD")),
    locality: maybe(fc.constantFrom("Lindwedel", "Lindwedel am See", "Ambleford")),
    country: maybe(fc.constantFrom("DE", "Deutschland", "GB")),
  }),
);

/** Records of few words, so that they often agree; the keys are the places. */
export const aRecord = (key: string): fc.Arbitrary<MatchRecord> =>
  fc.record({
    key: fc.constant(key),
    names: some(names),
    identifiers: some(identifiers),
    telephones: some(fc.constantFrom("030 123456", "+49 30 123456", "030 123457", "01632 960001")),
    urls: some(fc.constantFrom("https://a.example/", "http://www.a.example/x", "b.example")),
    address: maybe(addresses),
    geo: maybe(
      fc.constantFrom(
        { latitude: 52.5, longitude: 13.4 },
        { latitude: 52.5003, longitude: 13.4 },
        { latitude: 48, longitude: 11 },
      ),
    ),
    description: maybe(names),
    maker: maybe(fc.constantFrom("Sonara", "Sonara Corp", "Pannex")),
    model: maybe(fc.constantFrom("KDL40V3000", "MX700")),
    price: maybe(fc.constantFrom("$10.00", "12", "100")),
    date: maybe(fc.constantFrom("2007", "2008-01-01")),
  });

export const someRecords = (prefix: string, most: number): fc.Arbitrary<MatchRecord[]> =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => aRecord(`${prefix}${place}`))));
