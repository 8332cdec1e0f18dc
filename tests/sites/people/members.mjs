/**
 * @typedef {object} Profile
 * @property {string} slug
 * @property {string} given
 * @property {string} family
 * @property {string} jobTitle
 * @property {{ name: string, town: string }} employer
 * @property {string} town
 * @property {string} about
 * @property {readonly (readonly [string, string])[]} languages name and level
 * @property {readonly string[]} skills
 * @property {readonly { name: string, by: string, year: number }[]} credentials
 * @property {readonly { school: string, degree: string, years: string }[]} education
 * @property {readonly { role: string, at: string, years: string, text: string }[]} career newest first
 * @property {readonly { by: string, role: string, on: string, text: string }[]} recommendations
 * @property {readonly [string, string, string]} colours of the portrait
 * @property {{ birthDate: string, nationality: string }} [personal] what an official must not weigh, shown all the same
 */

/** @type {readonly Profile[]} */
export const PROFILES = [
  {
    slug: "ilse-raadsveld",
    given: "Ilse",
    family: "Raadsveld",
    jobTitle: "Senior Procurement Analyst",
    employer: { name: "Waterschap Noorderdiep", town: "Harlem-Noord" },
    town: "Harlem-Noord",
    about:
      "I read contracts for what they do after the signature. Eleven years in public buying, six of them on water and roads. I like short specifications and long warranties.",
    languages: [
      ["Dutch", "native"],
      ["English", "C1"],
      ["German", "B2"],
    ],
    skills: [
      "Public procurement law",
      "Contract management",
      "Spend analysis",
      "Supplier appraisal",
      "SQL",
      "Plain language",
    ],
    credentials: [
      { name: "Certified Public Buyer, level III", by: "Guild of Public Buyers", year: 2022 },
      { name: "Framework agreements in practice", by: "Noorder Academy", year: 2019 },
    ],
    education: [
      { school: "Hogeschool Noorderhaven", degree: "MSc Public Administration", years: "2013–2015" },
      { school: "Hogeschool Noorderhaven", degree: "BSc Business Economics", years: "2009–2013" },
    ],
    career: [
      {
        role: "Senior Procurement Analyst",
        at: "Waterschap Noorderdiep",
        years: "2020–today",
        text: "Spend analysis and appraisal of 340 suppliers; led the tender for pump maintenance (€ 18 m).",
      },
      {
        role: "Buyer, roads and bridges",
        at: "Gemeente Oud-Harlem",
        years: "2015–2020",
        text: "Forty tenders, two of them taken to court, both upheld.",
      },
    ],
    recommendations: [
      {
        by: "Bram Teunisse",
        role: "Head of Purchasing, Waterschap Noorderdiep",
        on: "March 2026",
        text: "Ilse found a double payment that three audits had walked past, and told the supplier before she told me. Fair to everyone, also when it is inconvenient.",
      },
      {
        by: "Oda Lindqvist-Maas",
        role: "Legal counsel",
        on: "2025-09-30",
        text: "Her award reports are the only ones I read to the end.",
      },
    ],
    colours: ["#c98b6b", "#3d2c29", "#2d5168"],
  },
  {
    slug: "tomasz-wielgorz",
    given: "Tomasz",
    family: "Wielgórz",
    jobTitle: "Collections Data Manager",
    employer: { name: "Zuiderlicht Archive", town: "Oud-Harlem" },
    town: "Oud-Harlem",
    about:
      "From card index to linked data, without losing the pencil notes. I look after 410,000 records and the people who know what they mean.",
    languages: [
      ["Polish", "native"],
      ["English", "C2"],
      ["Dutch", "B2"],
    ],
    skills: [
      "SKOS and thesauri",
      "Data cleaning",
      "Cataloguing",
      "Python",
      "Photograph conservation",
      "Volunteer training",
    ],
    credentials: [{ name: "Digital Preservation, advanced", by: "Archivists’ Circle", year: 2023 }],
    education: [{ school: "Akademia Wiślana", degree: "MA Library and Information Science", years: "2006–2011" }],
    career: [
      {
        role: "Collections Data Manager",
        at: "Zuiderlicht Archive",
        years: "2018–today",
        text: "Moved 410,000 records to a shared thesaurus; error rate from 9 % to 1.2 %.",
      },
      {
        role: "Cataloguer, photographs",
        at: "Stadtmuseum Harlem-Noord",
        years: "2012–2018",
        text: "Described 62,000 glass negatives.",
      },
    ],
    recommendations: [
      {
        by: "Griet Hoekema",
        role: "Head of Collections, Stadtmuseum Harlem-Noord",
        on: "11/2024",
        text: "He trained our volunteers so well that they now correct him. He is proud of it.",
      },
    ],
    colours: ["#e0b592", "#6d4a2f", "#5a6b3f"],
    personal: { birthDate: "1987-04-02", nationality: "Polish" },
  },
  {
    slug: "maelle-corvisart",
    given: "Maëlle",
    family: "Corvisart",
    jobTitle: "Nurse Manager, Dementia Care",
    employer: { name: "Kastanjehof", town: "Oud-Harlem" },
    town: "Harlem-Noord",
    about:
      "Nurse first, manager second. I plan rotas that people can live with and corridors that people can get lost in safely.",
    languages: [
      ["French", "native"],
      ["Dutch", "C1"],
      ["English", "B2"],
    ],
    skills: ["Dementia care", "Rota planning", "Palliative care", "Staff development", "Complaint handling"],
    credentials: [
      { name: "Registered Nurse", by: "Register of Care Professions", year: 2008 },
      { name: "Specialist in Dementia Care", by: "Institut des Tilleuls", year: 2016 },
    ],
    education: [{ school: "École de soins des Tilleuls", degree: "Diploma in Nursing", years: "2004–2008" }],
    career: [
      {
        role: "Nurse Manager",
        at: "Kastanjehof",
        years: "2019–today",
        text: "Six households, 51 colleagues, sick leave down from 11 % to 5 %.",
      },
      {
        role: "Ward nurse, geriatrics",
        at: "Sint-Barbara Hospital",
        years: "2008–2019",
        text: "The last four years as deputy head of ward.",
      },
    ],
    recommendations: [
      {
        by: "Jan-Willem Postma",
        role: "Municipal care office",
        on: "2026-02-17",
        text: "When Maëlle says a place is free, it is free, clean and there is a cake.",
      },
      {
        by: "Fatima El Kaddouri-Smit",
        role: "Nurse, Kastanjehof",
        on: "May 2025",
        text: "She does the Christmas night herself. Every year.",
      },
    ],
    colours: ["#8d5b44", "#1f1a1c", "#8a2f3c"],
  },
];
