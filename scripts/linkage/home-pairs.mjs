import { COUNTRIES, inventChainHome, inventHome, inventHouse, plain } from "./invent-home.mjs";
import { STREETS, TOWNS } from "./invented-words.mjs";
import { asListing, asRow, nameOf, slip } from "./write-home.mjs";

/** @typedef {import("./seeded.mjs").Draws} Draws */
/** @typedef {import("./invent-home.mjs").Country} Country */
/** @typedef {{ kind: string, same: boolean, a: import("../../src/domain/casework/linkage").MatchRecord | undefined, b: import("../../src/domain/casework/linkage").MatchRecord | undefined }} Pair */

/** @param {Draws} draws @param {Country} country */
const anyHome = (draws, country) => (draws.chance(0.3) ? inventChainHome(draws, country) : inventHome(draws, country));

/**
 * Kinds of pairs that are one thing, by what makes them hard.
 * @type {Readonly<Record<string, (draws: Draws, country: Country, key: string) => Omit<Pair, "kind" | "same">>>}
 */
const SAME = {
  plain: (draws, country, key) => {
    const home = anyHome(draws, country);
    return { a: asListing(home, `${key}a`), b: asRow(home, `${key}b`, draws) };
  },
  "slip in the name": (draws, country, key) => {
    const home = anyHome(draws, country);
    const b = asRow(home, `${key}b`, draws);
    return { a: asListing(home, `${key}a`), b: { ...b, names: [slip(b.names[0] ?? "", draws)] } };
  },
  moved: (draws, country, key) => {
    const home = inventHome(draws, country);
    const now = { ...home, street: draws.pick(STREETS[country]), number: String(150 + draws.whole(80)) };
    const a = asListing(now, `${key}a`);
    return { a, b: { ...asRow(home, `${key}b`, draws), telephones: [home.telephone] } };
  },
  renamed: (draws, country, key) => {
    const home = inventHome(draws, country);
    const now = { ...home, house: otherHouse(draws, home) };
    return { a: asListing(now, `${key}a`), b: { ...asRow(home, `${key}b`, draws), telephones: [home.telephone] } };
  },
  "name and town only": (draws, country, key) => {
    const home = inventHome(draws, country);
    const b = { key: `${key}b`, names: [nameOf(home)], address: { locality: home.town } };
    return { a: asListing(home, `${key}a`), b };
  },
  "no telephone, no site": (draws, country, key) => {
    const home = anyHome(draws, country);
    const { telephones: _telephones, urls: _urls, ...b } = asRow(home, `${key}b`, draws);
    return { a: asListing(home, `${key}a`), b };
  },
  "town in the name": (draws, country, key) => {
    const home = anyHome(draws, country);
    const b = asRow(home, `${key}b`, draws);
    return { a: asListing(home, `${key}a`), b: { ...b, names: [`${nameOf(home)} ${home.town}`] } };
  },
  "new telephone": (draws, country, key) => {
    const home = anyHome(draws, country);
    const other = inventHome(draws, country);
    const b = { ...asRow(home, `${key}b`, draws), telephones: [other.telephone] };
    return { a: asListing(home, `${key}a`), b };
  },
};

/**
 * Kinds of pairs that are two things, by what makes them look like one.
 * @type {typeof SAME}
 */
const OTHER = {
  "two homes of a chain in one town": (draws, country, key) => {
    const one = inventChainHome(draws, country);
    const { chain = "", town, site } = one;
    const other = inventChainHome(draws, country, { chain, town, site, kind: one.kind, house: otherHouse(draws, one) });
    return {
      a: asListing(one, `${key}a`),
      b: { ...asRow(other, `${key}b`, draws), names: [nameOf(other)], urls: [site] },
    };
  },
  "two homes of a chain at one address": (draws, country, key) => {
    const one = inventChainHome(draws, country);
    const other = { ...one, house: otherHouse(draws, one), telephone: inventHome(draws, country).telephone };
    return { a: asListing(one, `${key}a`), b: { ...asRow(other, `${key}b`, draws), names: [nameOf(other)] } };
  },
  "two houses with numbers at one address": (draws, country, key) => {
    const home = inventHome(draws, country);
    const [a, b] = [asListing(home, `${key}a`), asRow(home, `${key}b`, draws)];
    const { telephones: _telephones, ...rest } = b;
    return { a: { ...a, names: [`${nameOf(home)} 1`] }, b: { ...rest, names: [`${nameOf(home)} 2`] } };
  },
  "the chain's own page": (draws, country, key) => {
    const home = inventChainHome(draws, country);
    const office = inventHome(draws, country, { site: home.site });
    const a = { ...asListing(office, `${key}a`), names: [home.chain ?? ""], types: ["Organization"] };
    return { a, b: { ...asRow(home, `${key}b`, draws), names: [nameOf(home)], urls: [home.site] } };
  },
  "one name in two towns": (draws, country, key) => {
    const one = inventHome(draws, country);
    const town = draws.pick(
      TOWNS[country].map((name) => name.replaceAll("-", " ")).filter((name) => name !== one.town),
    );
    const other = inventHome(draws, country, { house: one.house, kind: one.kind, town });
    return { a: asListing(one, `${key}a`), b: { ...asRow(other, `${key}b`, draws), names: [nameOf(other)] } };
  },
  neighbours: (draws, country, key) => {
    const one = inventHome(draws, country);
    const { street, town, postalCode } = one;
    const other = inventHome(draws, country, {
      street,
      town,
      postalCode,
      house: otherHouse(draws, one),
      kind: one.kind,
    });
    return { a: asListing(one, `${key}a`), b: asRow(other, `${key}b`, draws) };
  },
  "another business at the address": (draws, country, key) => {
    const home = inventHome(draws, country);
    const b = {
      ...asRow(home, `${key}b`, draws),
      names: [
        `${draws.pick(["Zahnarztpraxis", "Bakery", "Apotheek", "Hair Studio"])} ${home.town} ${plain(home.house).slice(0, 3)}`,
      ],
    };
    return { a: asListing(home, `${key}a`), b: { ...b, telephones: [inventHome(draws, country).telephone], urls: [] } };
  },
};

/**
 * @param {Draws} draws @param {import("./invent-home.mjs").Home} home
 * @returns {string}
 */
function otherHouse(draws, home) {
  const house = inventHouse(draws, home.country);
  return house === home.house ? otherHouse(draws, home) : house;
}

/**
 * @param {Draws} draws
 * @param {number} each Pairs of each kind.
 * @returns {Pair[]}
 */
export function homePairs(draws, each) {
  const kinds = [
    ...Object.entries(SAME).map(([kind, make]) => ({ kind, make, same: true })),
    ...Object.entries(OTHER).map(([kind, make]) => ({ kind, make, same: false })),
  ];
  return kinds.flatMap(({ kind, make, same }, row) =>
    Array.from({ length: each }, (_, place) => {
      const country = COUNTRIES[place % COUNTRIES.length] ?? "gb";
      return { kind, same, ...make(draws, country, `h${row}-${place}`) };
    }),
  );
}
