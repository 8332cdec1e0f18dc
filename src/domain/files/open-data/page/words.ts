const en = {
  version: (number: number, day: string) => `Version ${number}, ${day}`,
  subjects: "What people rate",
  chart: "Rating, with the middle 90 % of what it may be",
  name: "Name",
  place: "Place",
  rating: "Rating",
  between: "90 % between",
  ratings: "Ratings",
  sources: "Sources",
  of: (best: string) => `of ${best}`,
  reviews: "Reviews by period",
  leftOut: "left out",
  none: "not published",
  how: "How this was made",
  howText:
    "Each figure is one that a source states, a count, or reckoned from published figures alone. Counts of few are left out, with others from which they would follow; so are names and texts of those who wrote. The estimate pools the sources by how reliable they were graded.",
  cells: (count: number, threshold: number) =>
    count === 1
      ? `One figure is left out (fewer than ${threshold}, or beside such).`
      : `${count} figures are left out (fewer than ${threshold}, or beside such).`,
  download: "Downloads",
  cite: "How to cite",
  licence: "Licence",
  contact: "Contact",
  embed: "Card for other sites",
  undated: "without a date",
};

const de: typeof en = {
  version: (number, day) => `Fassung ${number}, ${day}`,
  subjects: "Was bewertet wird",
  chart: "Bewertung mit den mittleren 90 % dessen, was sie sein kann",
  name: "Name",
  place: "Ort",
  rating: "Bewertung",
  between: "90 % zwischen",
  ratings: "Bewertungen",
  sources: "Quellen",
  of: (best) => `von ${best}`,
  reviews: "Erfahrungsberichte nach Zeiträumen",
  leftOut: "weggelassen",
  none: "nicht veröffentlicht",
  how: "Wie das entstand",
  howText:
    "Jede Zahl nennt eine Quelle selbst, ist eine Anzahl oder nur aus veröffentlichten Zahlen gerechnet. Anzahlen von wenigen sind weggelassen, mit anderen, aus denen sie folgen würden; ebenso Namen und Texte derer, die geschrieben haben. Die Schätzung fasst die Quellen zusammen, so zuverlässig, wie sie eingestuft sind.",
  cells: (count, threshold) =>
    count === 1
      ? `Eine Zahl ist weggelassen (weniger als ${threshold}, oder daneben).`
      : `${count} Zahlen sind weggelassen (weniger als ${threshold}, oder daneben).`,
  download: "Herunterladen",
  cite: "Zitieren",
  licence: "Lizenz",
  contact: "Kontakt",
  embed: "Karte für andere Seiten",
  undated: "ohne Datum",
};

export type PageWords = typeof en;
export const pageWords = (language: "en" | "de"): PageWords => (language === "de" ? de : en);
