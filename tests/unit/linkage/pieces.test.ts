import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { prepareAddress } from "../../../src/domain/casework/linkage/reading/address";
import { amountOf } from "../../../src/domain/casework/linkage/reading/amount";
import { prepareName } from "../../../src/domain/casework/linkage/reading/name";
import { prepareTelephone } from "../../../src/domain/casework/linkage/reading/telephone";
import { prepareWebsite } from "../../../src/domain/casework/linkage/reading/website";
import { jaroWinkler } from "../../../src/domain/casework/linkage/text/jaro-winkler";
import { wordsOf } from "../../../src/domain/casework/linkage/text/words";

describe("words", () => {
  it.each([
    ["Müller", "Mueller", "Muller"],
    ["Søndergård", "Soendergaard", "SONDERGARD"],
    ["Straße", "STRASSE"],
    ["Łódź", "Lodz"],
    ["Чайка", "Chaika"],
    ["Νικόλαος", "Nikolaos"],
    ["B.V.", "BV", "b.v"],
    ["Chin's", "chins", "Chin’s"],
    ["Sons & Daughters", "sons and daughters", "Sons und Daughters"],
  ])("are the same in their spellings: %s, %s", (...spellings) => {
    const [first, ...others] = spellings.map((spelling) => wordsOf(spelling).join(" "));
    for (const other of others) expect(other).toBe(first);
  });
});

describe("a name", () => {
  it.each([
    ["Tessaro Druck GmbH & Co. KG", "Tessaro Druck Gmbh&Co KG"],
    ["Tessaro Druck Ltd", "TESSARO DRUCK Limited"],
    ["Tessaro S.à r.l.", "Tessaro SARL"],
    ["Tessaro Sp. z o.o.", "Tessaro spółka z ograniczoną odpowiedzialnością"],
    ["ООО «Ромашка»", "Romashka OOO"],
  ])("is the same with its legal form written otherwise: %s, %s", (one, other) => {
    const [a, b] = [prepareName(one), prepareName(other)];
    expect(a?.legalForm).toBeDefined();
    expect(b).toMatchObject({ joined: a?.joined, legalForm: a?.legalForm });
  });

  it("is told from its model numbers, numbers and measures", () => {
    expect(prepareName('Sonara Bravura KDL-40V3000 40" LCD TV 7.2mp, 8 GB, 4-in-1')).toMatchObject({
      words: ["sonara", "bravura", "lcd", "tv", "gb", "in"],
      numbers: ["40", "7.2", "8", "4", "1"],
      codes: ["kdl40v3000"],
    });
  });

  it("is none where nothing can be read", () => expect(prepareName(" –!? ")).toBeUndefined());
});

describe("a telephone number", () => {
  it.each([
    ["+49 (0)30 123456", "030/123456"],
    ["0049 30 123456", "(030) 12 34 56"],
    ["+1 (212) 555-0134", "1-212-555-0134", "212/ 555-0134 ext. 12"],
    ["tel:+31850123456", "085 0123456"],
  ])("is the same at home and from abroad: %s, %s", (...written) => {
    const [first, ...others] = written.map((number) => prepareTelephone(number)?.national);
    expect(first).toBeDefined();
    for (const other of others) expect(other).toBe(first);
  });

  it("is none where it has too few digits, or one only", () => {
    expect(prepareTelephone("ext. 12")).toBeUndefined();
    expect(prepareTelephone("000 000 000")).toBeUndefined();
    expect(prepareTelephone("999999999")).toBeUndefined();
  });
});

describe("an address", () => {
  it.each([
    ["12 High Street, Ambleford, AB12 3CD", "highstreet", "12", "AB123CD", "ambleford"],
    ["Hauptstr. 12a, 12345 Lindwedel", "hauptstreet", "12a", "12345", "lindwedel"],
    ["Kerkstraat 5, 1234 AB Veenwijk, Nederland", "kerkstreet", "5", "1234AB", "veenwijk"],
    ["123 Main St, Cedarton, IL 62701, USA", "mainstreet", "123", "62701", "cedarton"],
    ["Straße des 17. Juni 135, 10623 Bergfelden", "streetdes17juni", "135", "10623", "bergfelden"],
    ["Flat 2, 14-16 St John's Rd\nMarrowby SL7 1AA\nUK", "saintjohnsroad", "14-16", "SL71AA", "marrowby"],
    ["12 rue du Moulin 75002 Villeneuve", "rudumoulin", "12", "75002", "villeneuve"],
    ["3 Hill Top Road, Unit 4, Tilsden TZ1 2AB", "hilltoproad", "3", "TZ12AB", "tilsden"],
    ["ul. Lipowa 7, 00-950 Dąbrówka", "ulitsalipowa", "7", "00950", "dabrowka"],
  ])("in one line is taken apart: %s", (text, street, house, postalCode, locality) => {
    const address = prepareAddress(text);
    expect(address).toMatchObject({ street, postalCode, locality });
    expect(address?.house?.raw).toBe(house);
  });

  it("in one line beside other parts gives what these leave out", () => {
    const line = "12 Mill Lane, Tilsden AB1 2CD";
    expect(prepareAddress({ street: line, locality: "Ambleford" })).toMatchObject({
      street: "milllane",
      locality: "ambleford",
      postalCode: "AB12CD",
    });
  });

  it("has a street without a number where a line is named as one", () => {
    expect(prepareAddress("Oak Lodge, Mill Lane, Ambleford, AB1 2CD")).toMatchObject({
      street: "milllane",
      locality: "ambleford",
      postalCode: "AB12CD",
    });
  });

  it("is the same in its spellings", () => {
    const street = (text: string) => prepareAddress({ street: text })?.street;
    expect(street("Hauptstr. 5")).toBe(street("Haupt-Straße 5"));
    expect(street("5 St. John's Ave")).toBe(street("5 Saint Johns Avenue"));
    expect(street("100 Fourth St.")).toBe(street("100 4th Street"));
  });

  it("is none where none of its parts is said", () => {
    expect(prepareAddress({ street: " ", region: "Kent" })).toBeUndefined();
    expect(prepareAddress("")).toBeUndefined();
  });
});

describe("an amount", () => {
  it.each([
    ["$1,299.00", 1299],
    ["1.299,00 €", 1299],
    ["45", 45],
    ["EUR 12,5", 12.5],
    ["1 299", 1299],
  ])("is read: %s", (text, amount) => expect(amountOf(text)).toBe(amount));
  it("is none where it is nothing", () =>
    expect([amountOf("0"), amountOf("free"), amountOf(undefined)]).toEqual([undefined, undefined, undefined]));
});

it("takes a site by its host and page", () => {
  expect(prepareWebsite("WWW.Home.example/Contact/index.html")).toMatchObject({
    host: "home.example",
    page: "home.example/contact",
  });
  expect(prepareWebsite("javascript:alert(1)")).toBeUndefined();
  expect(prepareWebsite("not a site")).toBeUndefined();
});

describe("the likeness of two words", () => {
  // Winkler (1990), Table 2.
  it.each([
    ["martha", "marhta", 0.961],
    ["dwayne", "duane", 0.84],
    ["dixon", "dicksonx", 0.813],
  ])("is what was published: %s, %s", (one, other, likeness) =>
    expect(jaroWinkler(one, other)).toBeCloseTo(likeness, 3),
  );

  test.prop([fc.string(), fc.string()])("is between 0 and 1, and the same both ways", (one, other) => {
    const likeness = jaroWinkler(one, other);
    expect(likeness).toBeGreaterThanOrEqual(0);
    expect(likeness).toBeLessThanOrEqual(1);
    expect(jaroWinkler(other, one)).toBeCloseTo(likeness, 10);
  });
});
