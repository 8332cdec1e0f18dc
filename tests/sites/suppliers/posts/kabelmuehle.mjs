/** @type {readonly import("../threads.mjs").Post[]} */
export const KABELMUEHLE = [
  {
    number: 20302,
    by: "itkoord",
    on: "15.06.2026",
    rating: 2,
    text: "Bestellt im Februar, zugesagt für Ostern, geliefert bis heute: 212 von 900 Tablets. Auskunft gibt es nur auf Nachfrage, und dann jedes Mal eine andere.",
  },
  {
    number: 20305,
    by: "hmeier",
    on: "16.06.2026",
    rating: 3,
    text: "Bei uns kam alles, nur acht Wochen zu spät. Die Geräte sind gut, die Hüllen nicht: nach einem halben Jahr ist jede dritte gerissen.",
  },
  {
    number: 20311,
    by: "vergabefuchs",
    on: "18.06.2026",
    text: "Vertragsstrafe vereinbart? Dann jetzt schriftlich in Verzug setzen und nicht bis zu den Ferien warten.",
  },
  {
    number: 20312,
    by: "itkoord",
    on: "18.06.2026",
    quote: "Vertragsstrafe vereinbart?",
    text: "0,2 % je Werktag, höchstens 5 %. Die sind längst voll.",
  },
  {
    number: 20330,
    by: "skonto",
    on: "01.07.2026",
    rating: 1,
    text: "Drei Wartungstickets seit April offen. Der Techniker, der alles wusste, ist weg, und seitdem weiß niemand etwas. Wir haben gekündigt.",
  },
  {
    number: 20344,
    by: "ruecklage",
    on: "14.07.2026",
    rating: 2.5,
    text: "Die Rechnung für Geräte, die noch nicht da sind, kam pünktlich.",
  },
  {
    number: 20378,
    by: "neuling",
    on: "20.08.2026",
    rating: 4,
    text: "Kleine Schule, kleiner Auftrag, 30 Geräte: alles bestens, eingerichtet und beschriftet. Vielleicht sind sie einfach für große Sachen zu klein.",
  },
  {
    number: 20402,
    by: "krankenhaus",
    on: "31.08.2026",
    rating: 3,
    text: "Netzwerkschränke sauber gebaut, Dokumentation fehlte und kam erst nach drei Mahnungen.",
  },
];
