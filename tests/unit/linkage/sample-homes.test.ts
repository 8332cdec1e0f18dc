import { describe, expect, it } from "vitest";
import { type MatchRecord, makeLinkage, runToEnd } from "../../../src/domain/casework/linkage";

// What the two review sites and the price list of the samples say (tests/sites), written by hand.

const care = (
  number: string,
  name: string,
  street: string,
  postalCode: string,
  locality: string,
  telephone: string,
): MatchRecord => ({
  key: `care ${number}`,
  names: [name],
  identifiers: [{ scheme: "providerNumber", value: number }],
  telephones: [telephone],
  address: { street, postalCode, locality, country: "NL" },
});
const zorg = (
  number: string,
  name: string,
  street: string,
  postalCode: string,
  locality: string,
  telephone: string,
): MatchRecord => ({
  ...care(number, name, street, postalCode, locality, telephone),
  key: `zorg ${number}`,
});
const row = (number: string, name: string, street: string, postalCode: string, locality: string): MatchRecord => ({
  key: `row ${number}`,
  names: [name],
  identifiers: [{ scheme: "register", value: number }],
  address: { street, postalCode, locality },
});

const CARE = [
  care("1-10247", "Lindenhof Care Home", "Weststraat 12", "2031 LN", "Harlem-Noord", "+31 23 555 0147"),
  care("1-10391", "Haus am Park", "Parklaan 3", "2035 PK", "Harlem-Noord", "+31 23 555 0162"),
  care("1-10112", "Residentie Zeezicht", "Duinweg 201", "2042 ZZ", "Zandkamp aan Zee", "+31 23 555 0119"),
  care("1-10455", "Kastanjehof", "Kerkpad 8", "2033 KH", "Oud-Harlem", "+31 23 555 0171"),
];
const ZORG = [
  zorg("1-10247", "Verpleeghuis De Lindenhof", "Weststr. 12", "2031LN", "Harlem-Noord", "023 - 555 01 47"),
  zorg("1-10391", "Haus am Park, kleinschalig wonen", "Parkln 3", "2035PK", "Harlem Noord", "023 - 555 01 62"),
  zorg("1-10112", "WZC Zeezicht", "Duinweg 201", "2042ZZ", "Zandkamp", "023 - 555 01 19"),
  zorg("1-10113", "Zeezicht Revalidatie", "Duinweg 201", "2042ZZ", "Zandkamp", "023 - 555 01 20"),
  zorg("1-10455", "Kastanjehof (gem. Harlem-Noord)", "Kerkpad 8 t/m 18", "2033KH", "Oud Harlem", "023 - 555 01 71"),
];
const PRICES = [
  row("1-10247", "Stichting Lindenhof", "Weststraat 12", "2031 LN", "Harlem-Noord"),
  row("1-10391", "Haus am Park B.V.", "Parklaan 3", "2035 PK", "Harlem-Noord"),
  row("1-10112", "Zeezicht Zorggroep, locatie Residentie", "Duinweg 201", "2042 ZZ", "Zandkamp aan Zee"),
  row("1-10113", "Zeezicht Zorggroep, locatie Revalidatie", "Duinweg 201", "2042 ZZ", "Zandkamp aan Zee"),
  row("1-10455", "Kastanjehof (gemeentelijk)", "Kerkpad 8-18", "2033 KH", "Oud-Harlem"),
  row("1-10318", "Zusters van de Linden, Tilleuls", "Lindelaan 44", "2036 MT", "Harlem-Noord"),
  row("1-10280", "Northgate Living, Noorderpoort", "Noorderpoort 71", "2038 NG", "Harlem-Noord"),
];
const FOUR = ["1-10247", "1-10391", "1-10112", "1-10455"];

const linkage = runToEnd(makeLinkage([...CARE, ...ZORG, ...PRICES]));
const suggested = (key: string) => linkage.suggest([...CARE, ...ZORG, ...PRICES].find((record) => record.key === key)!);

describe("the homes of the samples", () => {
  it.each(FOUR)("are suggested on top, on both sites and in the price list: %s", (number) => {
    const [first, second] = suggested(`row ${number}`);
    expect([first?.b, second?.b].sort()).toEqual([`care ${number}`, `zorg ${number}`]);
    expect(second?.probability).toBeGreaterThan(0.5);
    const ofCare = suggested(`care ${number}`).slice(0, 2);
    expect(ofCare.map(({ b }) => b).sort()).toEqual([`row ${number}`, `zorg ${number}`]);
  });

  it("of one group at one address are two, and said to differ", () => {
    for (const key of ["care 1-10112", "zorg 1-10112", "row 1-10112"]) {
      const others = suggested(key).filter(({ b }) => b.endsWith("1-10113"));
      for (const match of others) {
        expect(match.isBeyondDoubt).toBe(false);
        expect(match.probability).toBeLessThan(0.5);
      }
    }
    expect(suggested("zorg 1-10113")[0]?.b).toBe("row 1-10113");
  });
});
