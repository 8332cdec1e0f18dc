/**
 * @typedef {object} Home
 * @property {string} slug
 * @property {string} name
 * @property {string} [providerNumber] the register's number, where the site knows it
 * @property {string} street
 * @property {string} postalCode
 * @property {string} town
 * @property {string} telephone
 * @property {string} kind
 * @property {string} [group] whose name stands over the door
 * @property {number} rooms
 * @property {readonly number[]} marks what those whose reviews are not written by hand gave, from 1 to 10
 */

/** The day the site stands still at. */
export const TODAY = "2026-11-17";

/**
 * Six of these homes are on CareCompass as well, under other names and with their addresses written otherwise; two of those without
 * their register number here. Three of CareCompass are not here, and two of these not there: one of the two belongs to the same group as its
 * neighbour under the same address, and is another home.
 * @type {readonly Home[]}
 */
export const HOMES = [
  {
    slug: "de-lindenhof",
    name: "Verpleeghuis De Lindenhof",
    providerNumber: "1-10247",
    street: "Weststr. 12",
    postalCode: "2031LN",
    town: "Harlem-Noord",
    telephone: "023 - 555 01 47",
    kind: "Verpleeghuis met psychogeriatrie",
    rooms: 64,
    marks: [9, 8, 8, 9, 7, 8, 6, 9, 8, 3, 8, 9, 7, 4, 8, 9],
  },
  {
    slug: "haus-am-park-harlem",
    name: "Haus am Park, kleinschalig wonen",
    providerNumber: "1-10391",
    street: "Parkln 3",
    postalCode: "2035PK",
    town: "Harlem Noord",
    telephone: "023 - 555 01 62",
    kind: "Kleinschalig verpleeghuis, Duits en Nederlands",
    rooms: 28,
    marks: [9, 10],
  },
  {
    slug: "woonzorgcentrum-zeezicht",
    name: "WZC Zeezicht",
    providerNumber: "1-10112",
    street: "Duinweg 201",
    postalCode: "2042ZZ",
    town: "Zandkamp",
    telephone: "023 - 555 01 19",
    kind: "Woonzorgcentrum",
    group: "Zeezicht Zorggroep",
    rooms: 118,
    marks: [7, 5, 8, 6, 4, 7, 3, 6, 8, 5, 7, 2, 6, 9, 4, 6, 7, 5, 8, 3, 6, 5, 7, 4],
  },
  {
    slug: "zeezicht-revalidatie",
    name: "Zeezicht Revalidatie",
    providerNumber: "1-10113",
    street: "Duinweg 201",
    postalCode: "2042ZZ",
    town: "Zandkamp",
    telephone: "023 - 555 01 20",
    kind: "Revalidatie na ziekenhuis",
    group: "Zeezicht Zorggroep",
    rooms: 24,
    marks: [9, 8, 9, 10, 8, 9, 7, 9],
  },
  {
    slug: "kastanjehof-oud-harlem",
    name: "Kastanjehof (gem. Harlem-Noord)",
    providerNumber: "1-10455",
    street: "Kerkpad 8 t/m 18",
    postalCode: "2033KH",
    town: "Oud Harlem",
    telephone: "023 - 555 01 71",
    kind: "Verpleeghuis, zes huishoudens",
    rooms: 42,
    marks: [10, 9, 9, 10, 8, 9, 10, 9, 7, 9],
  },
  {
    slug: "rozemarijn-cooperatie",
    name: "Coöperatie Rozemarijn",
    street: "Tuinpad 19-21",
    postalCode: "2034RM",
    town: "Oud Harlem",
    telephone: "023 - 555 01 88",
    kind: "Woongroep bij beginnende dementie",
    rooms: 30,
    marks: [9, 8, 9, 7, 8],
  },
  {
    slug: "zeemanshuis-vuurbaak",
    name: "Zeemanshuis Vuurbaak",
    street: "Havenhoofd 2",
    postalCode: "2042VB",
    town: "Zandkamp",
    telephone: "023 - 555 01 96",
    kind: "Verpleeghuis",
    rooms: 34,
    marks: [8, 7, 9, 8, 6, 8],
  },
  {
    slug: "huize-noorderlicht",
    name: "Huize Noorderlicht",
    street: "Molenkade 60",
    postalCode: "2037NL",
    town: "Harlem-Noord",
    telephone: "023 - 555 01 08",
    kind: "Woonzorgcentrum",
    rooms: 71,
    marks: [6, 7, 5, 8, 6, 7, 4],
  },
];
