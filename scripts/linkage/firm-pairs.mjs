import { germanVatOf, leiOf } from "./check-digits.mjs";
import { inventHome } from "./invent-home.mjs";
import { FIRMS, FORMS, SCRIPTS, TOWNS, TRADES } from "./invented-words.mjs";
import { slip } from "./write-home.mjs";

/** @typedef {import("./seeded.mjs").Draws} Draws */
/** @typedef {import("./home-pairs.mjs").Pair} Pair */

/** @param {Draws} draws */
function inventFirm(draws) {
  const home = inventHome(draws, draws.pick(["de", "gb"]));
  const [form = "", longForm = ""] = draws.pick(FORMS);
  const lei = leiOf(`5299${draws.digits(8)}${draws.pick(["AB", "KM", "XQ"])}${draws.digits(4)}`);
  return {
    ...home,
    firm: draws.pick(FIRMS),
    trade: draws.pick(TRADES),
    form,
    longForm,
    lei,
    vat: germanVatOf(draws.digits(8)),
  };
}

/** @param {ReturnType<typeof inventFirm>} firm */
const addressOf = ({ street, number, postalCode, town }) => ({
  street: `${street} ${number}`,
  postalCode,
  locality: town,
});
/** @param {ReturnType<typeof inventFirm>} firm */
const shortName = ({ firm, trade, form }) => `${firm} ${trade} ${form}`;

/**
 * @type {Readonly<Record<string, (draws: Draws, key: string) => Omit<Pair, "kind" | "same">>>}
 */
const SAME = {
  "legal form spelled out": (draws, key) => {
    const firm = inventFirm(draws);
    const b = {
      key: `${key}b`,
      names: [`${firm.firm} ${firm.trade} ${firm.longForm}`],
      address: { locality: firm.town },
    };
    return { a: { key: `${key}a`, names: [shortName(firm)], address: addressOf(firm) }, b };
  },
  "identifier and the same name": (draws, key) => {
    const firm = inventFirm(draws);
    const identifiers = [{ scheme: "leiCode", value: firm.lei }];
    const a = { key: `${key}a`, names: [shortName(firm)], identifiers, address: addressOf(firm) };
    return {
      a,
      b: {
        key: `${key}b`,
        names: [`${firm.firm} ${firm.trade} ${firm.longForm}`],
        identifiers,
        telephones: [firm.telephone],
      },
    };
  },
  "identifier and another name": (draws, key) => {
    const firm = inventFirm(draws);
    const identifiers = [{ scheme: "leiCode", value: firm.lei }];
    const a = { key: `${key}a`, names: [shortName(firm)], identifiers, address: addressOf(firm) };
    return {
      a,
      b: {
        key: `${key}b`,
        names: [`${firm.firm} ${firm.form}`],
        identifiers: [{ scheme: "LEI", value: firm.lei.toLowerCase() }],
      },
    };
  },
  "VAT number, written otherwise": (draws, key) => {
    const firm = inventFirm(draws);
    const a = {
      key: `${key}a`,
      names: [shortName(firm)],
      identifiers: [{ scheme: "vatID", value: firm.vat }],
      address: addressOf(firm),
    };
    const spaced = `${firm.vat.slice(0, 2)} ${firm.vat.slice(2, 5)} ${firm.vat.slice(5)}`;
    return {
      a,
      b: {
        key: `${key}b`,
        names: [slip(shortName(firm), draws)],
        identifiers: [{ scheme: "USt-IdNr.", value: spaced }],
      },
    };
  },
};

/** @type {typeof SAME} */
const OTHER = {
  "sister companies of a group": (draws, key) => {
    const firm = inventFirm(draws);
    const sister = {
      ...firm,
      trade: draws.pick(TRADES.filter((trade) => trade !== firm.trade)),
      lei: inventFirm(draws).lei,
    };
    const [a, b] = [firm, sister].map((one, place) => ({
      key: `${key}${place === 0 ? "a" : "b"}`,
      names: [shortName(one)],
      identifiers: [{ scheme: "leiCode", value: one.lei }],
      telephones: [firm.telephone],
      urls: [firm.site],
      address: addressOf(firm),
    }));
    return { a, b };
  },
  "sisters by town under one VAT number": (draws, key) => {
    const firm = inventFirm(draws);
    const other = inventFirm(draws);
    const [one, two] = [firm.town, draws.pick(TOWNS.gb.filter((town) => town !== firm.town))];
    const identifiers = [{ scheme: "vatID", value: firm.vat }];
    return {
      a: { key: `${key}a`, names: [`${firm.firm} ${firm.trade} ${one}`], identifiers, address: addressOf(firm) },
      b: {
        key: `${key}b`,
        names: [`${firm.firm} ${firm.trade} ${two}`],
        identifiers,
        address: { ...addressOf(other), locality: two },
      },
    };
  },
  "another legal form": (draws, key) => {
    const firm = inventFirm(draws);
    const other = inventFirm(draws);
    const a = { key: `${key}a`, names: [`${firm.firm} ${firm.trade} GmbH`], address: addressOf(firm) };
    return { a, b: { key: `${key}b`, names: [`${firm.firm} ${other.trade} AG`], address: addressOf(other) } };
  },
  "one trade in one town": (draws, key) => {
    const firm = inventFirm(draws);
    const other = inventFirm(draws);
    const name = draws.pick(FIRMS.filter((one) => one !== firm.firm));
    const a = { key: `${key}a`, names: [shortName(firm)], address: addressOf(firm) };
    return {
      a,
      b: {
        key: `${key}b`,
        names: [`${name} ${firm.trade} ${firm.form}`],
        address: { ...addressOf(other), locality: firm.town },
      },
    };
  },
};

/**
 * @param {Draws} draws
 * @param {number} each Pairs of each kind.
 * @returns {Pair[]}
 */
export function firmPairs(draws, each) {
  const kinds = [
    ...Object.entries(SAME).map(([kind, make]) => ({ kind, make, same: true })),
    ...Object.entries(OTHER).map(([kind, make]) => ({ kind, make, same: false })),
  ];
  const drawn = kinds.flatMap(({ kind, make, same }, row) =>
    Array.from({ length: each }, (_, place) => ({ kind, same, ...make(draws, `f${row}-${place}`) })),
  );
  return [...drawn, ...scriptPairs(draws)];
}

/** @param {Draws} draws */
const scriptPairs = (draws) =>
  SCRIPTS.map(([one = "", other = ""], place) => {
    const { town } = inventHome(draws, "de");
    const address = { locality: town };
    const kind = "two scripts";
    return {
      kind,
      same: true,
      a: { key: `s${place}a`, names: [one], address },
      b: { key: `s${place}b`, names: [other], address },
    };
  });
