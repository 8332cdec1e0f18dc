/** @typedef {import("./invent-home.mjs").Home} Home */
/** @typedef {import("./seeded.mjs").Draws} Draws */

/**
 * A home as a review site lists it: in parts, everything said.
 * @param {Home} home @param {string} key
 */
export function asListing(home, key) {
  return {
    key,
    names: [nameOf(home)],
    telephones: [home.telephone],
    urls: [home.site],
    address: {
      street: streetOf(home),
      postalCode: home.postalCode,
      locality: home.town,
      country: home.country.toUpperCase(),
    },
    types: ["NursingHome"],
  };
}

/** @param {Home} home */
export function nameOf({ country, house, kind, chain }) {
  const own = country === "de" || country === "nl" ? `${kind} ${house}` : `${house} ${kind}`;
  return chain === undefined ? own : `${chain} ${own}`;
}

/** @param {Home} home */
const streetOf = ({ country, street, number }) =>
  country === "gb" || country === "us" ? `${number} ${street}` : `${street} ${number}`;

/** @type {readonly (readonly [RegExp, string])[]} */
const SHORT = [
  [/ Street$/u, " St."],
  [/ Road$/u, " Rd"],
  [/ Avenue$/u, " Ave"],
  [/ Boulevard$/u, " Blvd."],
  [/ Drive$/u, " Dr"],
  [/straße$/u, "str."],
  [/straat$/u, "str."],
  [/^St /u, "Saint "],
];

/**
 * The same home as an agency's own list has it: abbreviated, in one line or in parts, with some of it left out.
 * @param {Home} home @param {string} key @param {Draws} draws
 */
export function asRow(home, key, draws) {
  const street = SHORT.reduce((text, [long, short]) => text.replace(long, short), home.street);
  const line = `${streetOf({ ...home, street })}, ${placeOf(home)}`;
  const parts = { street, houseNumber: home.number, postalCode: home.postalCode, locality: home.town };
  return {
    key,
    names: [draws.chance(0.3) ? home.house : nameOf(home)],
    ...(draws.chance(0.75) ? { telephones: [abroad(home)] } : {}),
    ...(draws.chance(0.3) ? { urls: [home.site.replace("https://www.", "http://")] } : {}),
    address: draws.chance(0.5) ? line : parts,
  };
}

/** @param {Home} home */
const placeOf = ({ country, town, postalCode }) =>
  country === "de" || country === "nl" ? `${postalCode} ${town}` : `${town} ${postalCode}`;

const CODES = { gb: "+44", de: "+49", nl: "+31", us: "+1" };

/** @param {Home} home */
const abroad = ({ country, telephone }) => `${CODES[country]} ${telephone.replace(/^0/u, "")}`;

/**
 * A slip of the pen: two letters change places, one is missing, or is there twice.
 * @param {string} text @param {Draws} draws
 */
export function slip(text, draws) {
  const at = 1 + draws.whole(Math.max(text.length - 3, 1));
  const [start, first, second, rest] = [text.slice(0, at), text[at] ?? "", text[at + 1] ?? "", text.slice(at + 2)];
  return draws.pick([start + second + first + rest, start + second + rest, start + first + first + second + rest]);
}
