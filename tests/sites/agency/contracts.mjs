import { SUPPLIERS } from "../suppliers/suppliers.mjs";

/**
 * @typedef {object} Contract
 * @property {string} id
 * @property {string} supplier a key of SUPPLIERS
 * @property {string} [as] the name in the register, where it is not the supplier's own
 * @property {string} subject
 * @property {number} value in euro, for the whole term
 * @property {string} start ISO
 * @property {string} end ISO
 * @property {number} amendments
 * @property {"laufend" | "beendet" | "gekündigt" | "Option gezogen"} status
 */

/** @type {readonly Contract[]} */
export const CONTRACTS = [
  term(
    "V-2021-0118",
    "brandtmoor",
    "2021-02-01",
    "2025-01-31",
    412_640,
    1,
    "beendet",
    "Unterhaltsreinigung Gymnasien, Los 2",
  ),
  term(
    "V-2025-0044",
    "brandtmoor",
    "2025-02-01",
    "2028-01-31",
    368_210.4,
    0,
    "laufend",
    "Unterhaltsreinigung Grundschulen; drei Häuser",
  ),
  term(
    "V-2025-0302",
    "brandtmoor",
    "2025-11-01",
    "2026-10-31",
    18_900,
    2,
    "beendet",
    "Glasreinigung Bauhof – auf Abruf",
    "BRANDTMOOR GEBAEUDEDIENSTE",
  ),
  term(
    "V-2023-0207",
    "kabelmuehle",
    "2023-08-15",
    "2026-08-14",
    296_480.75,
    3,
    "gekündigt",
    "Tablets für 14 Schulen, „Lieferung und Aufbau“",
    "Kabelmühle IT-Systeme",
  ),
  term("V-2024-0199", "kabelmuehle", "2024-09-01", "2027-08-31", 84_000, 1, "laufend", "Wartung Schulnetze"),
  term(
    "V-2022-0071",
    "steinfurth",
    "2022-04-11",
    "2023-11-30",
    1_284_300,
    7,
    "beendet",
    "Deckenerneuerung Ortsdurchfahrt, 2. BA",
    "Steinfurth u. Töchter Strassenbau KG",
  ),
  term(
    "V-2024-0015",
    "steinfurth",
    "2024-03-04",
    "2026-12-18",
    2_940_118.2,
    11,
    "laufend",
    "Kanal- und Straßenbau Splittwerkweg",
  ),
  term(
    "V-2026-0009",
    "steinfurth",
    "2026-05-18",
    "2026-09-30",
    187_650,
    2,
    "beendet",
    "Radweg Basaltheim, Lückenschluss",
  ),
  term("V-2020-0330", "quellhafer", "2020-10-01", "2021-03-31", 143_020, 0, "beendet", "Schulmöbel Neubau Nord"),
  term(
    "V-2025-0160",
    "quellhafer",
    "2025-06-01",
    "2029-05-31",
    220_000,
    0,
    "laufend",
    "Rahmenvertrag Büromöbel (max. 55.000 € im Jahr)",
    "Quellhafer GmbH",
  ),
  term(
    "V-2023-0288",
    "ostermoor",
    "2023-11-01",
    "2025-04-15",
    96_400,
    1,
    "Option gezogen",
    "Winterdienst Gehwege, 2 Saisons",
    "Ostermoor Winterdienst eG",
  ),
  term(
    "V-2025-0291",
    "ostermoor",
    "2025-11-01",
    "2027-04-15",
    104_250,
    0,
    "laufend",
    "Winterdienst Gehwege, 2 Saisons",
    "Ostermoor Winterdienst eG",
  ),
  term(
    "V-2022-0142",
    "lindwurm",
    "2022-07-01",
    "2026-06-30",
    512_000,
    4,
    "beendet",
    "Wartung Medizintechnik, Häuser A bis C",
  ),
  term(
    "V-2026-0081",
    "lindwurm",
    "2026-07-01",
    "2030-06-30",
    655_300.9,
    0,
    "laufend",
    "Wartung Medizintechnik, Häuser A bis D",
    "Lindwurm Medizintechnik",
  ),
];

/** The names of the columns, and of each contract what stands under them. */
export const COLUMNS =
  "contract_id supplier vat_id address postal_code town subject value_eur start end amendments status".split(" ");

/**
 * @param {Contract} contract
 * @returns {readonly (string | number)[]}
 */
export function cellsOf({ id, supplier, as, subject, value, start, end, amendments, status }) {
  const known = SUPPLIERS[supplier];
  if (!known) throw new Error(`no supplier ${supplier}`);
  const { name, vat, street, postalCode, town } = known;
  const amount = value.toFixed(2).replace(".", ",");
  return [id, as ?? name, vat, street, postalCode, town, subject, amount, day(start), day(end), amendments, status];
}

/** @param {string} iso */
const day = (iso) => iso.split("-").reverse().join(".");

/**
 * @param {string} id
 * @param {string} supplier
 * @param {string} start
 * @param {string} end
 * @param {number} value
 * @param {number} amendments
 * @param {Contract["status"]} status
 * @param {string} subject
 * @param {string} [as]
 * @returns {Contract}
 */
function term(id, supplier, start, end, value, amendments, status, subject, as) {
  return { id, supplier, start, end, value, amendments, status, subject, ...(as !== undefined && { as }) };
}
