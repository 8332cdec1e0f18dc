import type { Method } from "./methods-en";

export type { Method };

/** The methods in short, in German. */
export const methodsDe: readonly Method[] = [
  {
    head: "Intervalle",
    paragraphs: [
      "Eine Bewertung ist eine Schätzung. „4,2 von 5 (4,0 bis 4,4)“ heißt: Der Mittelwert, den sehr viele Bewertungen dieser Art hätten, ist am ehesten 4,2 und liegt mit 90 von 100 zwischen 4,0 und 4,4. Wenige Bewertungen ergeben ein weites Intervall, viele ein enges. Ein Preis, eine Entfernung oder eine Stufe hat keines: Sie gelten, wie sie angegeben sind.",
    ],
  },
  {
    head: "Die Bewertung einer Quelle",
    paragraphs: [
      "Zu den Bewertungen, die die Seite zählt, kommt eine in der Mitte der Skala, damit drei Bewertungen nicht so sicher aussehen wie dreihundert. Zeigt die Seite, wie sich die Bewertungen auf die Stufen verteilen, so zählt diese Verteilung; sonst, und wenn nichts anderes sie erkennen lässt, wird die weiteste angenommen, die der Mittelwert zulässt. Stufen in Worten behalten ihre Reihenfolge und werden nie gemittelt.",
    ],
  },
  {
    head: "Mehrere Quellen zusammen",
    paragraphs: [
      "Von einem Eintrag bei einer Quelle zählt die neueste Angabe. Die Bewertungen einer Quelle zählen zu einem Anteil, der von ihrer Einstufung (A ganz, B 80 %, C 50 %, D 25 %, E 10 %, F oder nicht eingestuft 50 %) und ihrem Alter (nach einem Jahr halb) abhängt. Von Quellen, die voneinander abschreiben, zählt eine. Eine Bewertung von etwas anderem, etwa der Kette, oder eine, die nicht mehr gezeigt wird, zählt nur, wenn es keine andere gibt. Weichen Quellen mehr als zufällig voneinander ab, wird das Intervall weiter.",
    ],
  },
  {
    head: "Grenzen",
    paragraphs: [
      "Eine Möglichkeit, die eine Grenze nicht einhält, wird nicht eingereiht. Was nicht bekannt ist, spricht weder gegen noch für eine Möglichkeit: Wo nichts angegeben ist oder ein Intervall über die Grenze reicht, ist es „nicht sicher bekannt“, und die Möglichkeit bleibt dabei.",
    ],
  },
  {
    head: "Punkte, Gewichte und Rangfolge",
    paragraphs: [
      "Bei jedem Kriterium erhält eine Möglichkeit für ihren Wert 0 bis 100 Punkte; die Gewichte sagen, wie viel jedes Kriterium vom Ganzen zählt. Das Programm zeigt Punkte erst, wenn die Gewichte festgelegt sind, und hält jedes Festlegen fest.",
      "Die Punkte insgesamt sind die der Werte und Gewichte, wie sie angegeben sind. Dann werden 10.000-mal alle Werte aus dem gezogen, was sie sein können, und alle Gewichte aus der Nähe der festgelegten; „in 97 % von 10.000 Ziehungen“ sagt, wie oft eine Möglichkeit an erster Stelle war. Was nicht bekannt ist, zählt in den Ziehungen irgendetwas von 0 bis 100 Punkten und wird nie ergänzt. Das Verfahren ist die stochastische multikriterielle Akzeptanzanalyse (SMAA-2; Lahdelma und Salminen 2001). Dieselben Angaben ergeben überall dieselben Ziffern.",
    ],
  },
  {
    head: "Einstufung von Quellen und Angaben",
    paragraphs: [
      "Quellen werden von A (völlig zuverlässig) bis E (unzuverlässig) eingestuft, mit F, wo es nicht zu beurteilen ist; einzelne Angaben von 1 (von anderen Quellen bestätigt) bis 5 (unwahrscheinlich), mit 6, wo es nicht zu beurteilen ist (Admiralitätscode).",
    ],
  },
  {
    head: "Was geprüft werden kann",
    paragraphs: [
      "Jeder nummerierte Beleg ist ein Eintrag in einem Protokoll, dessen Einträge nicht unbemerkt geändert werden können. Das Prüfprogramm, das mit dieser Datei kam, oder besser eines von anderswoher, kann bestätigen, dass jeder angeführte Eintrag da und unverändert ist, dass die Zahlen, die eine Entscheidung erfassten Seiten entnahm, die der Einträge sind, und dass alle ihre Zahlen Ziffer für Ziffer zu den festgehaltenen Ergebnissen führen. Von eigenen Tabellen der Behörde bestätigt es, aus welchem Import eine Zeile stammen soll: Die Tabellen selbst sind nicht in dieser Datei. Ob eine Seite die Wahrheit sagte, kann es nicht bestätigen.",
    ],
  },
];
