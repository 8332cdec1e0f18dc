/**
 * @typedef {object} Review
 * @property {string} author
 * @property {string} date an ISO date
 * @property {number} mark from 1 to 10
 * @property {string} text
 * @property {"nl" | "de"} language
 */

/**
 * Reviews written by hand, the newest of their homes. Where CareCompass speaks of the night, so do people here, in their own words; one
 * guest wrote the same on both sites.
 * @type {Readonly<Record<string, readonly Review[]>>}
 */
export const PINNED = {
  "de-lindenhof": [
    {
      author: "Familie De B.",
      date: "2026-11-13",
      mark: 4,
      text: "Overdag niets dan lof. Maar ’s nachts belt mijn moeder vergeefs: twee keer in één week heeft zij uren gewacht, en op de gang was niemand.",
      language: "nl",
    },
    {
      author: "Irmgard T.",
      date: "2026-11-02",
      mark: 5,
      text: "Tagsüber sind alle freundlich und kennen meine Schwester beim Namen. Die Nächte sind das Problem: Nachts ist für zwei Flure niemand da, der auf die Klingel hört.",
      language: "de",
    },
    {
      author: "Käthe & Wim",
      date: "2026-10-15",
      mark: 8,
      text: "Sechs Wochen Kurzzeitpflege nach der Hüftoperation. Die Krankengymnastik war <sehr> gut, das Abendbrot kam zu früh.",
      language: "de",
    },
    {
      author: "Wil",
      date: "2026-10-08",
      mark: 9,
      text: "Vader is in de nacht gevallen en wij werden meteen gebeld. De dokter was er binnen het uur.",
      language: "nl",
    },
  ],
  "haus-am-park-harlem": [
    {
      author: "Enkelin aus Emden",
      date: "2026-11-06",
      mark: 10,
      text: "Oma schläft endlich wieder durch. Wenn sie in der Nacht aufsteht, sitzt jemand mit ihr in der Küche und schält Kartoffeln für morgen.",
      language: "de",
    },
    {
      author: "Buurvrouw Ans",
      date: "2026-08-21",
      mark: 8,
      text: "Klein, huiselijk, en ’s nachts brandt er altijd licht in de keuken.",
      language: "nl",
    },
  ],
  "woonzorgcentrum-zeezicht": [
    {
      author: "Corrie",
      date: "2026-11-16",
      mark: 3,
      text: "De lift was negen dagen stuk. Mijn moeder woont op de vijfde verdieping en heeft al die tijd de zee niet gezien.",
      language: "nl",
    },
    {
      author: "Gäste aus Bremen",
      date: "2026-10-30",
      mark: 6,
      text: "Schöner Blick, gutes Essen. Aber drei Nächte hintereinander kam auf das Klingeln erst nach einer halben Stunde jemand.",
      language: "de",
    },
  ],
  "kastanjehof-oud-harlem": [
    {
      author: "Zoon van een bewoonster",
      date: "2026-11-09",
      mark: 10,
      text: "De nachtdienst kent moeder net zo goed als de dagdienst. Zij is er thuis, en de kat ook.",
      language: "nl",
    },
  ],
};
