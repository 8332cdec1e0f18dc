/** @type {readonly import("../threads.mjs").Post[]} */
export const OSTERMOOR = [
  {
    number: 19610,
    by: "bauhof",
    on: "18.02.2026",
    rating: 3,
    text: "Bei Schnee gut, bei Glatteis spät. Um halb sieben muss der Schulweg gestreut sein, nicht um acht.",
  },
  {
    number: 19611,
    by: "neuling",
    on: "19.02.2026",
    rating: 4,
    text: "Ein Anruf, ein Traktor. Auf dem Dorf funktioniert das.",
  },
  {
    number: 19655,
    by: "skonto",
    on: "03.03.2026",
    rating: 2,
    text: "Am 9. Januar drei Rampen vergessen, darunter die am Seniorenheim. Entschuldigt hat sich die Genossenschaft, geräumt hat der Hausmeister.",
  },
  {
    number: 19702,
    by: "vergabefuchs",
    on: "17.03.2026",
    rating: 3.5,
    text: "GPS-Protokolle der Einsätze sind vorbildlich. Damit lässt sich auch belegen, wann nicht gestreut wurde.",
  },
];
