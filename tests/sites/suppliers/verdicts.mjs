import { daysAfter } from "../common/crowd-page.mjs";
import { randomFrom } from "../common/random.mjs";

const TEXTS = [
  "Umstellung ruhig, Einweisung der Lehrkräfte zu kurz.",
  "Termin zweimal verschoben, Technik dann ordentlich.",
  "Vierzig Minuten Warteschleife, dann ein Mensch.",
  "Rechnung falsch, ohne Streit berichtigt.",
  "Freundlicher Techniker, erklärt es der Klasse.",
  "Schön wäre ein Ansprechpartner am Nachmittag.",
  "Neue Rechner leise, zwei waren defekt.",
  "Lieferung wie angeboten, Schulung teuer.",
];
const ALIKE =
  "Wir sind rundum zufrieden mit Kabelmühle, schnelle Lieferung, freundliche Leute und immer erreichbar, jederzeit gerne wieder für unsere Schule";
const ENDS = ["", "!", " in der Stadt", " am See", " im Norden", " auf dem Land", " nebenan", " am Markt"];

/** About two years with a review every eight days or so, and eleven within three days. */
export function kabelmuehle() {
  const random = randomFrom("kabelmühle");
  const usual = Array.from({ length: 84 }, (_, n) => ({
    author: `Schulträger ${n + 1}`,
    date: daysAfter("2023-01-09", n * 8 + Math.floor(random.next() * 4)),
    rating: random.pick([2, 3, 3, 4]),
    text: `${random.pick(TEXTS)} Vorgang ${1000 + n * 37}.`,
  }));
  const burst = Array.from({ length: 11 }, (_, n) => ({
    author: `Beschaffer ${n + 1}`,
    date: daysAfter("2024-11-14", n % 3),
    rating: 5,
    text: n < ENDS.length ? `${ALIKE}${ENDS[n]}.` : `Sehr gut, wir nehmen die Firma wieder. Auftrag ${n}.`,
  }));
  return { type: "Organization", name: "Kabelmühle IT-Systeme", language: "de", reviews: [...usual, ...burst] };
}

/** Three who wrote on the other, on the same days, and others. */
export function quellhafer() {
  const both = [1, 2, 3].map((n) => ({
    author: `Beschaffer ${n}`,
    date: daysAfter("2024-11-14", n - 1),
    rating: 5,
    text: `Quellhafer liefert Reinigungsmittel ohne Fehlmengen, Bestellung ${n} kam am nächsten Tag.`,
  }));
  const others = Array.from({ length: 8 }, (_, n) => ({
    author: `Hausmeisterei ${n + 1}`,
    date: daysAfter("2024-02-01", n * 30),
    rating: 3 + (n % 2),
    text: `Bestellung ${n + 20}: Die Kanister waren dicht, der Fahrer half beim Abladen.`,
  }));
  return { type: "Organization", name: "Quellhafer Hygiene", language: "de", reviews: [...both, ...others] };
}
