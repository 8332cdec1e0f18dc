/**
 * @typedef {object} Home
 * @property {string} slug
 * @property {string} name
 * @property {string} providerNumber the register's number
 * @property {string} street
 * @property {string} postalCode
 * @property {string} town
 * @property {readonly [number, number]} place latitude and longitude (WGS 84)
 * @property {string} telephone
 * @property {string} kind what sort of house
 * @property {string} run who runs it
 * @property {number} beds
 * @property {number} vacancies
 * @property {string} inspection one of four grades
 * @property {number} costPerMonth in euro
 * @property {readonly number[]} stars how many gave 5, 4, 3, 2 and 1 stars
 * @property {readonly number[]} [added] those of `stars` that were given after the others
 * @property {readonly [string, string, string]} colours wall, roof and door of its picture
 * @property {string} about
 */

/** The grades of the inspectorate, best first. */
export const GRADES = ["Outstanding", "Good", "Requires improvement", "Inadequate"];

/** The day the sample communities stand still at. */
export const TODAY = "2026-11-17";

/** @type {readonly Home[]} */
export const HOMES = [
  {
    slug: "lindenhof",
    name: "Lindenhof Care Home",
    providerNumber: "1-10247",
    street: "Weststraat 12",
    postalCode: "2031 LN",
    town: "Harlem-Noord",
    place: [52.4062, 4.6421],
    telephone: "+31 23 555 0147",
    kind: "Nursing home with dementia care",
    run: "Lindenhof Foundation (charity)",
    beds: 64,
    vacancies: 3,
    inspection: "Good",
    costPerMonth: 4150,
    stars: [53, 19, 5, 4, 6],
    colours: ["#e8cfa9", "#a8533c", "#2f5d57"],
    about:
      "A brick house from 1928 around a courtyard with four lime trees. Two of its three floors are for people living with dementia; the third is for short stays after the hospital.",
  },
  {
    slug: "haus-am-park",
    name: "Haus am Park",
    providerNumber: "1-10391",
    street: "Parklaan 3",
    postalCode: "2035 PK",
    town: "Harlem-Noord",
    place: [52.4181, 4.6683],
    telephone: "+31 23 555 0162",
    kind: "Small nursing home, German and Dutch spoken",
    run: "Owned by the people who run it",
    beds: 28,
    vacancies: 1,
    inspection: "Good",
    costPerMonth: 4480,
    stars: [2, 1, 0, 0, 0],
    colours: ["#dfe4d2", "#5b6f53", "#8a3b2e"],
    about: "A villa at the edge of the park, opened last year. Twenty-eight rooms, one kitchen, one long table.",
  },
  {
    slug: "residentie-zeezicht",
    name: "Residentie Zeezicht",
    providerNumber: "1-10112",
    street: "Duinweg 201",
    postalCode: "2042 ZZ",
    town: "Zandkamp aan Zee",
    place: [52.3746, 4.5321],
    telephone: "+31 23 555 0119",
    kind: "Large nursing home with rehabilitation",
    run: "Zeezicht Zorggroep (company)",
    beds: 118,
    vacancies: 9,
    inspection: "Requires improvement",
    costPerMonth: 3890,
    stars: [58, 76, 70, 56, 50],
    colours: ["#d7e3ea", "#3f6178", "#c98a2b"],
    about:
      "Seven storeys behind the dunes. From the fifth floor up you see the sea; the restaurant is open to the town.",
  },
  {
    slug: "kastanjehof",
    name: "Kastanjehof",
    providerNumber: "1-10455",
    street: "Kerkpad 8",
    postalCode: "2033 KH",
    town: "Oud-Harlem",
    place: [52.4397, 4.6911],
    telephone: "+31 23 555 0171",
    kind: "Nursing home in six small households",
    run: "Municipality of Harlem-Noord",
    beds: 42,
    vacancies: 0,
    inspection: "Outstanding",
    costPerMonth: 4620,
    stars: [71, 22, 4, 1, 1],
    colours: ["#f0e2c4", "#7c5233", "#38573b"],
    about: "Six households of seven people, each with its own front door, cook and cat. There is a waiting list.",
  },
  {
    slug: "maison-des-tilleuls",
    name: "Maison des Tilleuls",
    providerNumber: "1-10318",
    street: "Lindelaan 44",
    postalCode: "2036 MT",
    town: "Harlem-Noord",
    place: [52.4003, 4.6719],
    telephone: "+31 23 555 0155",
    kind: "Nursing home, French and Dutch spoken",
    run: "Sisters of the Lindens (charity)",
    beds: 36,
    vacancies: 2,
    inspection: "Good",
    costPerMonth: 4030,
    stars: [18, 14, 6, 2, 1],
    colours: ["#efe3dc", "#8f8a83", "#6b3f5e"],
    about:
      "A former convent school with high windows. Mass on Sundays for those who like it, cards for those who don’t.",
  },
  {
    slug: "northgate-lodge",
    name: "Northgate Lodge",
    providerNumber: "1-10280",
    street: "Noorderpoort 71",
    postalCode: "2038 NG",
    town: "Harlem-Noord",
    place: [52.4268, 4.6377],
    telephone: "+31 23 555 0133",
    kind: "Nursing home",
    run: "Northgate Living (company)",
    beds: 52,
    vacancies: 5,
    inspection: "Requires improvement",
    costPerMonth: 3720,
    stars: [21, 17, 14, 9, 8],
    colours: ["#d9cfc6", "#4a4f57", "#a2472f"],
    about: "A modern block near the station, rebuilt after the flood. A new manager started in June.",
  },
  {
    slug: "rozemarijn",
    name: "Woonzorg Rozemarijn",
    providerNumber: "1-10502",
    street: "Tuinpad 19",
    postalCode: "2034 RM",
    town: "Oud-Harlem",
    place: [52.4419, 4.6855],
    telephone: "+31 23 555 0188",
    kind: "Living group for early dementia",
    run: "Rozemarijn Cooperative (members)",
    beds: 30,
    vacancies: 1,
    inspection: "Good",
    costPerMonth: 4290,
    stars: [25, 11, 3, 2, 0],
    colours: ["#e3e8da", "#b4693b", "#425f7a"],
    about:
      "Run by a cooperative of families. Residents cook, garden and feed eleven hens, as far as they like and can.",
  },
  {
    slug: "brackwater-court",
    name: "Brackwater Court",
    providerNumber: "1-10096",
    street: "Sluiskade 150",
    postalCode: "2044 BC",
    town: "Sluizerdam",
    place: [52.3507, 4.742],
    telephone: "+31 23 555 0102",
    kind: "Nursing home",
    run: "Brackwater Holdings (company)",
    beds: 80,
    vacancies: 14,
    inspection: "Inadequate",
    costPerMonth: 3380,
    stars: [6, 9, 12, 19, 31],
    colours: ["#c9cdd0", "#5c5350", "#3c4c63"],
    about:
      "A converted warehouse on the lock. No new residents are placed by the municipality until the next inspection.",
  },
  {
    slug: "vuurbaak",
    name: "De Vuurbaak",
    providerNumber: "1-10533",
    street: "Havenhoofd 2",
    postalCode: "2042 VB",
    town: "Zandkamp aan Zee",
    place: [52.3712, 4.5297],
    telephone: "+31 23 555 0196",
    kind: "Nursing home for seafarers and others",
    run: "Fishermen’s Widows’ Fund (charity)",
    beds: 34,
    vacancies: 2,
    inspection: "Good",
    costPerMonth: 3960,
    stars: [31, 24, 8, 3, 2],
    colours: ["#f3ead9", "#2f5d7c", "#b8452f"],
    about: "Founded in 1889 for pilots and their widows. The tower clock is two minutes fast, on purpose.",
  },
];
