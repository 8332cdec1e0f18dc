import { EDITIONS, GOODS, MAKERS, SUITES, SYSTEMS } from "./product-words.mjs";

/** @typedef {import("./seeded.mjs").Draws} Draws */
/** @typedef {{ left: import("../../src/domain/casework/linkage").MatchRecord[], right: import("../../src/domain/casework/linkage").MatchRecord[], pairs: Set<string> }} Lists Pairs as "left key|right key". */

/** @param {Draws} draws */
function inventGoods(draws) {
  const goods = draws.pick(GOODS);
  const size = draws.pick(goods.sizes);
  const series = draws.pick(["V", "S", "W", "XBR", "A"]) + draws.pick(["100", "300", "3000", "55", "70", "710", "290"]);
  const maker = draws.pick(MAKERS);
  const head = goods.letters.slice(0, 2) + maker.slice(0, 1).toUpperCase() + (goods.unit === '"' ? size : "");
  return {
    ...goods,
    size,
    maker,
    model: { head, tail: series + (draws.chance(0.3) ? draws.pick(["B", "S", "WH"]) : "") },
    colour: draws.pick(goods.colours),
    price: Math.round(goods.price * (60 + draws.whole(80))) / 100,
    kinds: [goods.kind, ...goods.also],
  };
}

/** @param {ReturnType<typeof inventGoods>} goods @param {string} key @param {Draws} draws */
function inFirstShop({ maker, size, unit, kind, model, colour, price }, key, draws) {
  const code = `${model.head}${model.tail}`;
  const name = `${maker} ${draws.chance(0.6) ? `${size}${unit} ` : ""}${draws.chance(0.6) ? `${colour} ` : ""}${kind} - ${code}`;
  const description = `${name}/ ${size}${unit}/ ${draws.pick(["Energy Star", "1 Year Warranty", "Remote Included", "Auto Power Off"])}/ ${colour} Finish`;
  return { key, names: [name], description, price: draws.chance(0.6) ? `$${price.toFixed(2)}` : undefined };
}

/** @param {ReturnType<typeof inventGoods>} goods @param {string} key @param {Draws} draws */
function inSecondShop({ maker, size, unit, kinds, model, colour, price }, key, draws) {
  const code = draws.pick([
    `${model.head}-${model.tail}`,
    `${model.head}${model.tail}`,
    `${model.head}${model.tail}${colour.slice(0, 2).toUpperCase()}`,
  ]);
  const isNamed = draws.chance(0.85);
  const name = `${maker} ${draws.pick(["Bravura", "Cyberlite", "ProLine", ""])} ${isNamed ? code : ""} ${draws.pick(kinds)}${draws.chance(0.3) ? ` (${colour})` : ""}`;
  const description = `${draws.chance(0.5) ? code : ""} ${size}${unit} ${draws.pick(["Widescreen", "High Definition", "Retail", "Refurbished"])} ${colour}`;
  return {
    key,
    names: [name.replace(/\s+/gu, " ")],
    description: draws.chance(0.6) ? description.trim() : undefined,
    maker: maker.toUpperCase(),
    price: draws.chance(0.6) ? `$${(price * (80 + draws.whole(30)) * 0.01).toFixed(2)}` : undefined,
  };
}

/**
 * Two electronics shops: model numbers in titles, written in several ways.
 * @param {Draws} draws @param {number} rows
 */
export const electronics = (draws, rows) =>
  lists(
    draws,
    rows,
    inventGoods,
    inFirstShop,
    inSecondShop,
    ({ maker, model }) => `${maker} ${model.head}${model.tail}`,
  );

/** @param {Draws} draws */
function inventSuite(draws) {
  return {
    suite: draws.pick(SUITES),
    maker: draws.pick(MAKERS),
    version: draws.pick(["2005", "2006", "2007", "8.0", "9.0", "10", "CS3", "X3"]),
    edition: draws.pick(EDITIONS),
    system: draws.pick(SYSTEMS),
    isUpgrade: draws.chance(0.25),
    price: 20 + draws.whole(400),
  };
}

/** @param {ReturnType<typeof inventSuite>} suite @param {string} key @param {Draws} draws */
function inFirstSoftwareShop({ suite, maker, version, edition, system, isUpgrade, price }, key, draws) {
  const name = `${draws.chance(0.3) ? `${maker} ` : ""}${suite} ${version} ${edition}${isUpgrade ? " Upgrade" : ""}${system === "Mac" ? " (Mac)" : ""}`;
  return { key, names: [name.toLowerCase()], maker: maker.toLowerCase(), price: String(price) };
}

/** @param {ReturnType<typeof inventSuite>} suite @param {string} key @param {Draws} draws */
function inSecondSoftwareShop({ suite, maker, version, edition, system, isUpgrade, price }, key, draws) {
  const name = `${draws.chance(0.6) ? `${maker} ` : ""}${suite} ${draws.chance(0.7) ? `${edition} ${version}` : `${version} ${edition}`} ${isUpgrade ? "upgrade package" : draws.pick(["complete package", "", "full version"])} ${draws.pick(["1 user", "cd", ""])} ${system === "Mac" ? "mac" : draws.pick(["win", "pc", ""])}`;
  return {
    key,
    names: [name.toLowerCase().replace(/\s+/gu, " ").trim()],
    price: (price * (70 + draws.whole(40)) * 0.01).toFixed(2),
  };
}

/**
 * Two software shops: no model numbers, only versions, editions and systems.
 * @param {Draws} draws @param {number} rows
 */
export const software = (draws, rows) =>
  lists(
    draws,
    rows,
    inventSuite,
    inFirstSoftwareShop,
    inSecondSoftwareShop,
    ({ suite, version, edition, system, isUpgrade }) => [suite, version, edition, system, isUpgrade].join(" "),
  );

/**
 * Two lists of things that overlap in two thirds; no thing is in one list twice.
 * @template T
 * @param {Draws} draws
 * @param {number} rows Of each list.
 * @param {(draws: Draws) => T} invent
 * @param {(thing: T, key: string, draws: Draws) => import("../../src/domain/casework/linkage").MatchRecord} first
 * @param {(thing: T, key: string, draws: Draws) => import("../../src/domain/casework/linkage").MatchRecord} second
 * @param {(thing: T) => string} identity
 * @returns {Lists}
 */
function lists(draws, rows, invent, first, second, identity) {
  const things = new Map();
  while (things.size < Math.ceil((rows * 4) / 3)) {
    const thing = invent(draws);
    things.set(identity(thing), thing);
  }
  const all = [...things.values()];
  const [from, to] = [all.slice(0, rows), all.slice(all.length - rows)];
  const left = from.map((thing, place) => first(thing, `a${place}`, draws));
  const right = to.map((thing, place) => second(thing, `b${place}`, draws));
  const pairs = to.flatMap((thing, place) => (from.includes(thing) ? [`a${from.indexOf(thing)}|b${place}`] : []));
  return { left, right, pairs: new Set(pairs) };
}
