import type { VerdictWords } from "./verdict-en";

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const entryAt = ({ origin, index }: { readonly origin: string; readonly index: number }): string =>
  `Eintrag ${index + 1} von ${origin}`;
const ofUnknownKinds = (count: number): string =>
  `${many(count, "Eintrag einer Art", "Einträge von Arten")}, die dieses Prüfprogramm nicht kennt; ${count === 1 ? "sein Beweis gilt" : "ihre Beweise gelten"}`;

/** The words of a verdict in German. */
export const verdictDe: VerdictWords = {
  names: {
    container: "Behälter",
    summary: "Zusammenfassung",
    entries: "Einträge",
    checkpoints: "Signaturen",
    consistency: "Eine Geschichte",
    inclusion: "Im Protokoll",
    artifacts: "Seiten und Bilder",
    timestamps: "Bestätigte Zeiten",
    derived: "Bericht",
  },
  states: {
    held: "in Ordnung",
    failed: "FEHLER",
    absent: "keine",
    unchecked: "nicht geprüft",
    unaccepted: "nicht anerkannt",
  },
  held({ id, count, gone, unknown }) {
    switch (id) {
      case "container":
        return `${many(count, "Datei ist", "Dateien sind")} wie geschrieben`;
      case "summary":
        return "was die Datei über sich sagt, hat die Installation signiert, die sie schrieb";
      case "entries":
        return `${many(count, "Eintrag sagt", "Einträge sagen")}, was festgelegt wurde${gone > 0 ? ` (davon ${gone} gelöscht)` : ""}`;
      case "checkpoints":
        return `${many(count, "Stand des Protokolls ist", "Stände des Protokolls sind")} mit dem Schlüssel in der Datei signiert`;
      case "consistency":
        return "jeder signierte Stand des Protokolls beginnt mit dem vorigen";
      case "inclusion":
        return `${many(count, "Eintrag steht", "Einträge stehen")} im signierten Protokoll${unknown > 0 ? `; ${ofUnknownKinds(unknown)}` : ""}`;
      case "artifacts":
        return `${many(count, "Seite, Bild oder Text ist", "Seiten, Bilder und Texte sind")} die, die die Einträge nennen${gone > 0 ? `; ${gone} weitere sind nicht in der Datei` : ""}`;
      case "timestamps":
        return many(count, "Bestätigung der Zeit gilt", "Bestätigungen der Zeit gelten");
      case "derived":
        return "Bericht und Seitenliste sagen, was die Einträge sagen";
    }
  },
  absent({ id, gone }) {
    if (id === "timestamps") return "niemand außerhalb hat bestätigt, wann dies da war";
    return gone > 0 ? `${gone}, die Einträge nennen, sind nicht in der Datei` : "die Einträge nennen keine";
  },
  unaccepted: ({ count }) =>
    `${many(count, "Zeit nennt", "Zeiten nennt")} eine Stelle, die Sie nicht anerkannt haben; behauptet wird damit nichts`,
  unchecked({ id, unknown }) {
    if (id === "summary")
      return "die Version, die diese Datei schrieb, hat nicht signiert, was die Datei über sich sagt";
    return unknown > 0
      ? `erzählt auch von ${many(unknown, "Eintrag einer Art", "Einträgen von Arten")}, die dieses Prüfprogramm nicht kennt; ein neueres kann vergleichen`
      : "wurde von einer anderen Version formuliert; lesen Sie stattdessen die Einträge";
  },
  finding(finding) {
    switch (finding.code) {
      case "file-changed":
        return `${finding.file} ist nicht wie geschrieben.`;
      case "file-missing":
        return `${finding.file} fehlt.`;
      case "file-unexpected":
        return `${finding.file} gehört nicht hierher.`;
      case "file-misplaced":
        return `${finding.file} steht an einem anderen Platz, als sie geschrieben wurde.`;
      case "file-empty":
        return `${finding.file} ist leer: Nichts in dieser Datei ist bewiesen.`;
      case "line-unexpected":
        return `${finding.file}: Zeile ${finding.line} gehört nicht dorthin.`;
      case "summary-unsigned":
        return "Was die Datei über sich sagt, ist nicht signiert, obwohl ihr Format es verlangt.";
      case "summary-forged":
        return "Was die Datei über sich sagt, ist nicht das, was signiert wurde.";
      case "key-unannounced":
        return "Was die Datei über sich sagt, ist mit einem Schlüssel signiert, den kein Protokoll in ihr kennt.";
      case "case-other":
        return "Kein Eintrag in dieser Datei betrifft den Fall, um den es in ihr gehen soll.";
      case "exported-early":
        return "Die Datei soll vor ihrem neuesten Eintrag geschrieben worden sein.";
      case "line-broken":
        return `${finding.file}: Zeile ${finding.line} lässt sich nicht lesen.`;
      case "header-broken":
        return `${entryAt(finding)}: Der Kopf ist beschädigt oder am falschen Platz.`;
      case "time-backwards":
        return `${entryAt(finding)} ist früher datiert als der vorige.`;
      case "payload-changed":
        return `${entryAt(finding)}: Der Inhalt wurde geändert.`;
      case "payload-missing":
        return `${entryAt(finding)}: Der Inhalt ist nicht in der Datei, und nichts sagt, dass er gelöscht wurde.`;
      case "not-included":
        return `${entryAt(finding)} steht nicht im signierten Protokoll.`;
      case "signature-wrong":
        return `Der Stand von ${finding.origin} bei ${finding.size} Einträgen ist nicht mit dem Schlüssel in der Datei signiert.`;
      case "not-consistent":
        return `Der Stand von ${finding.origin} bei ${finding.size} Einträgen widerspricht dem vorigen.`;
      case "key-other":
        return `Die Datei ist mit einem anderen Schlüssel signiert: ${finding.key}`;
      case "key-absent":
        return `Mit dem Schlüssel, den Sie genannt haben, ist diese Datei nicht signiert: ${finding.key}`;
      case "artifact-changed":
        return `Das Belegstück ${finding.sha256} wurde geändert.`;
      case "artifact-missing":
        return `Das Belegstück ${finding.sha256} fehlt.`;
      case "timestamp-refused":
        return `Die Bestätigung der Zeit in ${finding.file} gilt nicht: ${finding.reason}.`;
    }
  },
  time: (authority, size, time) =>
    `${authority} hat die ersten ${many(size, "Eintrag", "Einträge")} des Protokolls am ${time} bestätigt`,
  sound: "In Ordnung: Nichts in dieser Datei wurde geändert, seit sie signiert wurde.",
  changed: (count) => `Verändert: ${many(count, "Stelle ist", "Stellen sind")} nicht wie geschrieben.`,
  partly: "Teilweise geprüft: Verändert fand sich nichts, aber nicht alles in dieser Datei ließ sich prüfen.",
  doubt(doubt) {
    switch (doubt.code) {
      case "older-format":
        return "Sie wurde geschrieben, bevor solche Dateien als Ganzes signiert wurden. Nicht bewiesen ist deshalb, für welchen Fall, wann, in welcher Sprache und von welchem Programm sie geschrieben wurde, noch dass Bericht, Seitenliste und Prüfprogramm darin die damals geschriebenen sind. Bewiesen sind ihre Einträge und die Seiten und Bilder, die diese nennen.";
      case "texts-unknown":
        return "Ihr Bericht wurde von einer anderen Version formuliert und ließ sich nicht mit den Einträgen vergleichen: Lesen Sie stattdessen die Einträge, oder nehmen Sie ein neueres Prüfprogramm.";
      case "case-unnamed":
        return "Ob ihre Einträge diesen Fall betreffen, ließ sich nicht lesen: Der Inhalt wurde gelöscht, oder nur eine neuere Version kann ihn lesen.";
      case "kinds-unknown":
        return `Was ${many(doubt.count, "Eintrag sagt", "Einträge sagen")}, ließ sich nicht lesen: Nur eine neuere Version kennt ${doubt.count === 1 ? "seine Art" : "ihre Arten"}. Ob Bericht und Seitenliste es richtig wiedergeben, ist nicht bekannt.`;
      case "origins-several":
        return `Sie hat Einträge von ${doubt.count} Installationen${doubt.writer === undefined ? "" : ` und wurde von ${doubt.writer} zusammengestellt`}. Nichts in der Datei zeigt, dass diese zusammengehören: Fragen Sie die Behörde, welche Schlüssel ihre sind.`;
      case "origin-untied":
        return `Nichts Lesbares verbindet die Einträge von ${doubt.origin} mit diesem Fall.`;
    }
  },
  key: "Signiert mit dem Schlüssel",
  writer: "hat diese Datei geschrieben",
  keyHelp: "Wer die Datei schrieb, hat diesen Schlüssel gewählt. Fragen Sie die Behörde, ob es ihrer ist.",
  caseLine: (caseId, at, software) => `Fall ${caseId}, geschrieben ${at} von ${software}`,
  unreadable: {
    "not-an-export": "Diese Datei hat nicht Counterflow geschrieben.",
    broken:
      "Diese Datei ist beschädigt: Ihr Verzeichnis oder ihre Angaben über sich selbst wurden geändert. Auf nichts darin ist Verlass.",
    "too-new": "Diese Datei hat eine neuere Version geschrieben. Prüfen Sie sie mit einem neueren Prüfprogramm.",
  },
  password: {
    needed: "Diese Datei ist mit einem Passwort verschlossen.",
    wrong: "Das Passwort ist falsch, oder die Datei ist beschädigt.",
    ask: "Passwort: ",
  },
};
