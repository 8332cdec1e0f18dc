import type { CodeWords } from "./codes-en";

/** What stands in entries by a stable name, in German words. */
export const codesDe: CodeWords = {
  types: {
    "backup.made": "Ganzes Protokoll gesichert",
    "backup.restored": "Sicherung wiederhergestellt",
    "capture.linked": "Erfassung einem Fall zugeordnet",
    "capture.made": "Seite erfasst",
    "capture.unlinked": "Erfassung von einem Fall gelöst",
    "case.changed": "Fall geändert",
    "case.closed": "Fall abgeschlossen",
    "case.exported": "Fall in eine Datei ausgegeben",
    "case.imported": "Datei aufgenommen",
    "case.opened": "Fall eröffnet",
    "comparison.framed": "Vergleich aufgestellt",
    "credibility.judged": "Glaubwürdigkeit beurteilt",
    "dataset.imported": "Tabelle importiert",
    "dataset.withdrawn": "Tabelle zurückgezogen",
    "decision.made": "Entscheidung getroffen",
    "evidence.viewed": "Belege angesehen",
    "judgement.made": "Einschätzung abgegeben",
    "key.announced": "Schlüssel bekannt gegeben",
    "mapping.saved": "Zuordnung für Tabellen gespeichert",
    "mapping.withdrawn": "Zuordnung für Tabellen zurückgezogen",
    "note.added": "Vermerk hinzugefügt",
    "note.revised": "Vermerk überarbeitet",
    "note.withdrawn": "Vermerk zurückgezogen",
    "payload.erased": "Inhalt gelöscht",
    "recipe.saved": "Rezept gespeichert",
    "recipe.withdrawn": "Rezept zurückgezogen",
    "source.graded": "Quelle eingestuft",
    "subject.named": "Gegenstand benannt",
    "subjects.joined": "Gegenstände verbunden",
    "subjects.parted": "Gegenstände getrennt",
    "subjects.reopened": "Entscheidung über zwei Teile zurückgenommen",
    "weights.fixed": "Gewichte festgelegt",
  },
  otherType: "Etwas, wofür dieser Bericht keine Worte hat",
  reliabilities: {
    A: "völlig zuverlässig",
    B: "meist zuverlässig",
    C: "ziemlich zuverlässig",
    D: "meist nicht zuverlässig",
    E: "unzuverlässig",
    F: "nicht beurteilbar",
  },
  credibilities: {
    1: "von anderen Quellen bestätigt",
    2: "wahrscheinlich wahr",
    3: "möglicherweise wahr",
    4: "zweifelhaft",
    5: "unwahrscheinlich",
    6: "nicht zu beurteilen",
  },
  marks: {
    "count-unknown": "wie viele bewertet haben, ist nicht bekannt",
    "value-outside-scale": "der angegebene Mittelwert liegt außerhalb seiner Skala",
    "one-sided": "alle Bewertungen an einem Ende",
    "one-source": "nur eine Quelle",
    "sources-differ": "Quellen weichen mehr als zufällig voneinander ab",
    inherited: "gilt etwas anderem, etwa der Kette",
    removed: "bei der letzten Erfassung nicht gezeigt",
    stale: "vor zu langer Zeit erfasst, um sich darauf zu verlassen",
    few: "zu wenige Bewertungen, um sich darauf zu verlassen",
    doubted: "als unwahrscheinlich beurteilt",
    "facts-differ": "Quellen sagen es verschieden",
    "places-differ": "mehrere Orte sind angegeben",
  },
  leftOut: {
    copy: "Sie wiederholt, was eine andere Quelle sagt, und zählt einmal.",
    restated: "Die Quelle hat seither etwas anderes gesagt.",
    removed: "Die Quelle zeigte es bei der letzten Erfassung nicht.",
    inherited: "Es gilt etwas anderem, und es gibt Bewertungen hierzu.",
    "no-weight": "Die Einstufung der Quelle lässt nichts davon übrig.",
    "bad-step": "Die Verteilung hat einen Wert oder eine Anzahl, die nicht sein kann.",
    mixed: "Die Verteilung nennt teils Anzahlen und teils Anteile.",
    "shares-do-not-sum": "Die Anteile der Verteilung ergeben nicht das Ganze.",
    empty: "In dieser Verteilung hat niemand bewertet.",
    "no-estimate": "Ihre Skala ist nicht bekannt, oder sie liegt außerhalb.",
    "read-earlier": "Es wurde früher gelesen als das, was zählt.",
  },
  unknown: {
    "nothing-known": "nichts bekannt",
    "not-a-number": "keine Zahl",
    "not-a-grade": "keine der Stufen",
    "other-currency": "in anderer Währung",
    "other-period": "für einen anderen Zeitraum",
    "other-unit": "in anderer Einheit",
    "several-rows": "mehrere Zeilen, keine davon die neueste",
    "no-estimate": "keine Bewertung, mit der sich rechnen lässt",
  },
  missing: {
    resources: (count: number) =>
      count === 1
        ? `${count} Bild oder Schrift war nicht zu holen.`
        : `${count} Bilder oder Schriften waren nicht zu holen.`,
    waiting: (count: number) =>
      count === 1
        ? `${count} Bild fehlt, das die Seite selbst noch nicht geladen hatte.`
        : `${count} Bilder fehlen, die die Seite selbst noch nicht geladen hatte.`,
    sheets: (count: number) =>
      count === 1 ? `${count} Formatvorlage war nicht zu holen.` : `${count} Formatvorlagen waren nicht zu holen.`,
    drawings: (count: number) =>
      count === 1 ? `${count} Zeichnung war nicht zu lesen.` : `${count} Zeichnungen waren nicht zu lesen.`,
    frames: (count: number) =>
      count === 1
        ? `${count} Rahmen einer anderen Website ist leer geblieben.`
        : `${count} Rahmen anderer Websites sind leer geblieben.`,
    embedded: (count: number) =>
      count === 1
        ? `${count} eingebettetes Programm oder Dokument ist leer geblieben.`
        : `${count} eingebettete Programme oder Dokumente sind leer geblieben.`,
    elements: (count: number) =>
      count === 1
        ? `${count} Angabe steht nirgends auf der Seite, wo sie zitiert werden könnte.`
        : `${count} Angaben stehen nirgends auf der Seite, wo sie zitiert werden könnten.`,
    cut: () => "Die Seite ist länger als das, was von ihr aufgehoben wurde.",
    "not-in-front": () => "Die Seite war nicht im Vordergrund, als ihr Bild gemacht wurde.",
    "not-allowed": () => "Der Browser hat es nicht erlaubt.",
    failed: () => "Es kam nicht zustande.",
    "too-slow": () => "Es dauerte zu lange.",
    "storage-full": () => "Der Speicherplatz reichte nicht.",
  },
  missingOther: "Es konnte nicht aufgehoben werden.",
};
