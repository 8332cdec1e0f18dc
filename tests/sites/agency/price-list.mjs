/**
 * @typedef {object} Price
 * @property {string} number the register's number
 * @property {string} name as the agency's contracts have it
 * @property {string} street
 * @property {string} postalCode
 * @property {string} town
 * @property {"Single" | "Double"} room
 * @property {number} price per month in euro
 * @property {string} until the day the agreed price ends, ISO
 * @property {number} free
 */

/**
 * What the agency has agreed with care homes, one line a home, under the names of those it pays. Four are on both review sites under the
 * same register number; the last is on neither.
 * @type {readonly Price[]}
 */
export const PRICES = [
  line("1-10247", "Stichting Lindenhof", "Weststraat 12", "2031 LN", "Harlem-Noord", "Single", 4150, "2027-12-31", 3),
  line("1-10391", "Haus am Park B.V.", "Parklaan 3", "2035 PK", "Harlem-Noord", "Single", 4480, "2027-06-30", 1),
  line(
    "1-10112",
    "Zeezicht Zorggroep, locatie Residentie",
    "Duinweg 201",
    "2042 ZZ",
    "Zandkamp aan Zee",
    "Double",
    3745.5,
    "2026-12-31",
    9,
  ),
  line(
    "1-10113",
    "Zeezicht Zorggroep, locatie Revalidatie",
    "Duinweg 201",
    "2042 ZZ",
    "Zandkamp aan Zee",
    "Single",
    5210,
    "2026-12-31",
    2,
  ),
  line(
    "1-10455",
    "Kastanjehof (gemeentelijk)",
    "Kerkpad 8-18",
    "2033 KH",
    "Oud-Harlem",
    "Single",
    4620,
    "2028-03-31",
    0,
  ),
  line(
    "1-10318",
    "Zusters van de Linden, Tilleuls",
    "Lindelaan 44",
    "2036 MT",
    "Harlem-Noord",
    "Single",
    4030,
    "2027-12-31",
    2,
  ),
  line(
    "1-10280",
    "Northgate Living, Noorderpoort",
    "Noorderpoort 71",
    "2038 NG",
    "Harlem-Noord",
    "Double",
    3590,
    "2027-03-31",
    4,
  ),
  line("1-10502", "Coöp. Rozemarijn U.A.", "Tuinpad 19", "2034 RM", "Oud-Harlem", "Single", 4290, "2027-09-30", 1),
  line(
    "1-10533",
    "Vissersweduwenfonds, De Vuurbaak",
    "Havenhoofd 2",
    "2042 VB",
    "Zandkamp aan Zee",
    "Single",
    3960,
    "2027-12-31",
    2,
  ),
  line("1-10561", "Hofje van Wendela", "Bakkersgang 1-9", "2031 HW", "Harlem-Noord", "Single", 3325, "2027-12-31", 0),
];

/**
 * @param {string} number
 * @param {string} name
 * @param {string} street
 * @param {string} postalCode
 * @param {string} town
 * @param {Price["room"]} room
 * @param {number} price
 * @param {string} until
 * @param {number} free
 * @returns {Price}
 */
function line(number, name, street, postalCode, town, room, price, until, free) {
  return { number, name, street, postalCode, town, room, price, until, free };
}
