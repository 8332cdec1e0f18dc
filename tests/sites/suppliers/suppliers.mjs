/**
 * @typedef {object} Supplier
 * @property {string} slug
 * @property {string} name
 * @property {string} trade
 * @property {string} street
 * @property {string} postalCode
 * @property {string} town
 * @property {string} vat
 * @property {string} founded
 * @property {string} staff
 */

/** @type {Readonly<Record<string, Supplier>>} */
export const SUPPLIERS = {
  brandtmoor: {
    slug: "brandtmoor",
    name: "Brandtmoor Gebäudedienste GmbH",
    trade: "Gebäude- und Glasreinigung",
    street: "Torfkanal 18",
    postalCode: "28990",
    town: "Moordeich-Süd",
    vat: "DE900104711",
    founded: "1994",
    staff: "ca. 420",
  },
  kabelmuehle: {
    slug: "kabelmuehle",
    name: "Kabelmühle IT-Systeme GmbH",
    trade: "Schul-IT und Endgeräte",
    street: "Mühlgraben 5 b",
    postalCode: "99890",
    town: "Unterkabeln",
    vat: "DE900108815",
    founded: "2011",
    staff: "35",
  },
  steinfurth: {
    slug: "steinfurth",
    name: "Steinfurth & Töchter Straßenbau KG",
    trade: "Tief- und Straßenbau",
    street: "Am Splittwerk 1",
    postalCode: "34990",
    town: "Basaltheim",
    vat: "DE900102233",
    founded: "1961",
    staff: "ca. 180",
  },
  quellhafer: {
    slug: "quellhafer",
    name: "Quellhafer Büromöbel GmbH",
    trade: "Büro- und Schulmöbel",
    street: "Tischlergasse 40",
    postalCode: "32990",
    town: "Hobelstedt",
    vat: "DE900107044",
    founded: "1978",
    staff: "90",
  },
  ostermoor: {
    slug: "ostermoor",
    name: "Ostermoor Winterdienst e. G.",
    trade: "Winterdienst, Grünpflege",
    street: "Deichweg 77",
    postalCode: "26990",
    town: "Ostermoor",
    vat: "DE900101207",
    founded: "2003",
    staff: "60 (Saison: 140)",
  },
  lindwurm: {
    slug: "lindwurm",
    name: "Lindwurm Medizintechnik AG",
    trade: "Klinikbedarf, Wartung",
    street: "Drachenfurt 9",
    postalCode: "94990",
    town: "Lindwurmstein",
    vat: "DE900109356",
    founded: "1986",
    staff: "ca. 260",
  },
};
