import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { knownIdentifier } from "../../../src/domain/casework/linkage/identifiers/known-identifier";

const checkOf = (scheme: string, value: string) => knownIdentifier({ scheme, value })?.check;

/** Numbers that registers, standards and tax authorities publish, or that are printed on things. */
const PUBLISHED: readonly (readonly [string, string])[] = [
  ["leiCode", "5493001KJTIIGC8Y1R12"],
  ["LEI", "213800WSGIIZCXF1P572"],
  ["gtin13", "4006381333931"],
  ["gtin8", "73513537"],
  ["UPC", "036000291452"],
  ["isbn", "0-306-40615-2"],
  ["ISBN", "978-0-306-40615-7"],
  ["issn", "0378-5955"],
  ["IBAN", "GB82 WEST 1234 5698 7654 32"],
  ["usNPI", "1234567893"],
  ["SIREN", "732 829 320"],
  ["siret", "73282932000074"],
  ["ABN", "51 824 753 556"],
  ["vatID", "ATU13585627"],
  ["vatID", "BE 0428.759.497"],
  ["vatID", "CHE-107.787.577 IVA"],
  ["USt-IdNr.", "DE 136,695 976"],
  ["vatID", "DK 13585628"],
  ["vatID", "EE 100 931 558"],
  ["vatID", "ES B-58378431"],
  ["vatID", "ES 54362315K"],
  ["vatID", "FI 20774740"],
  ["TVA", "FR 40 303 265 045"],
  ["VAT number", "GB 980 7806 84"],
  ["vatID", "EL 094259216"],
  ["vatID", "HR 33392005961"],
  ["vatID", "HU 12892312"],
  ["vatID", "IE 6433435F"],
  ["Partita IVA", "IT 00743110157"],
  ["vatID", "LU 150 274 42"],
  ["BTW-nummer", "NL 004495445B01"],
  ["vatID", "NO 995 525 828 MVA"],
  ["NIP", "PL 8567346215"],
  ["vatID", "PT 501 964 843"],
  ["vatID", "SE 123456789701"],
  ["vatID", "SI 5022 3054"],
  ["vatID", "SK 202 274 96 19"],
];

describe("an identifier", () => {
  it.each(PUBLISHED)("has right check digits: %s %s", (scheme, value) => {
    expect(checkOf(scheme, value)).toBe("right");
  });

  test.prop([fc.constantFrom(...PUBLISHED), fc.nat(), fc.integer({ min: 1, max: 9 })])(
    "has wrong ones where one digit is another",
    ([scheme, value], at, by) => {
      const digits = [...value.matchAll(/\d/gu)];
      const { index } = digits[at % digits.length]!;
      const other = String((Number(value[index]) + by) % 10);
      // A British number has two right endings, a Spanish one's first letter is no digit; the others see every slip.
      const changed = value.slice(0, index) + other + value.slice(index + 1);
      if (!["GB", "NL"].includes(value.slice(0, 2)) && !isSuffix(value, index))
        expect(checkOf(scheme, changed)).not.toBe("right");
    },
  );

  it("of a register without check digits has none, and a form", () => {
    expect(checkOf("ODS code", "VL123")).toBe("none");
    expect(checkOf("CMS Certification Number (CCN)", "015009")).toBe("none");
    expect(checkOf("CQC Location ID", "1-1000210669")).toBe("none");
    expect(checkOf("CQC Location ID", "unknown")).toBe("wrong");
  });

  it("is the same however it was written", () => {
    const valueOf = (scheme: string, value: string) => knownIdentifier({ scheme, value })?.value;
    expect(valueOf("isbn", "0306406152")).toBe(valueOf("gtin13", "978-0-306-40615-7"));
    expect(valueOf("UPC", "036000291452")).toBe(valueOf("gtin14", "00036000291452"));
    expect(valueOf("Company number", "123456")).toBe(valueOf("companiesHouse", "00123456"));
    expect(valueOf("LEI", "lei 5493 001K JTII GC8Y 1R12")).toBe("5493001KJTIIGC8Y1R12");
  });

  it("says nothing where it names an industry, or is empty", () => {
    expect(knownIdentifier({ scheme: "naics", value: "623110" })).toBeUndefined();
    expect(knownIdentifier({ scheme: "vatID", value: " - " })).toBeUndefined();
    expect(knownIdentifier({ scheme: "gtin", value: "0000000000000" })).toBeUndefined();
  });

  test.prop([fc.string(), fc.string({ maxLength: 200, unit: "binary" })])(
    "is read whatever it holds",
    (scheme, value) => {
      expect(() => knownIdentifier({ scheme, value })).not.toThrow();
    },
  );
});

/** Digits that belong to no number: a Swedish number's end, a Dutch one's branch. */
const isSuffix = (value: string, at: number): boolean => value.startsWith("SE") && at >= value.length - 2;
