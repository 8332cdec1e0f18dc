/** @type {readonly import("../threads.mjs").Post[]} */
export const QUELLHAFER = [
  {
    number: 19512,
    by: "hmeier",
    on: "11.01.2026",
    rating: 5,
    text: "480 Stühle seit 2021 im Einsatz, defekt: sechs. Ersatzteile kommen ohne Rechnung und ohne Rückfrage.",
  },
  {
    number: 19514,
    by: "skonto",
    on: "12.01.2026",
    rating: 4.5,
    text: "Lieferung auf die Etage, Verpackung wieder mitgenommen. Der Lack an den Tischkanten könnte härter sein.",
  },
  {
    number: 19533,
    by: "ruecklage",
    on: "25.01.2026",
    rating: 4,
    text: "Teuer in der Anschaffung, billig im Unterhalt. Man muss es dem Rat nur erklären.",
  },
  {
    number: 19590,
    by: "krankenhaus",
    on: "14.02.2026",
    rating: 5,
    text: "Wartebereich ausgestattet, abwischbar, bequem, und nach zwei Jahren noch schön.",
  },
];
