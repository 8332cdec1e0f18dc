/** @type {readonly import("../threads.mjs").Post[]} */
export const LINDWURM = [
  {
    number: 20190,
    by: "krankenhaus",
    on: "12.05.2026",
    rating: 4.5,
    text: "Techniker innerhalb von vier Stunden im Haus, auch an Pfingsten. Die Prüfprotokolle kommen als Datei, die man wirklich einlesen kann.",
  },
  {
    number: 20197,
    by: "vergabefuchs",
    on: "15.05.2026",
    rating: 3.5,
    text: "Guter Dienst, aber der Vertrag verlängert sich um drei Jahre, wenn man den Stichtag verpasst. Stichtag eintragen!",
  },
  {
    number: 20210,
    by: "ruecklage",
    on: "22.05.2026",
    rating: 4,
    text: "Transparent kalkuliert. Fahrtkosten sind gedeckelt, das hatten wir vorher nirgends.",
  },
];
