import type { VerdictWords } from "./verdict-en";

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const entryAt = ({ origin, index }: { readonly origin: string; readonly index: number }): string =>
  `Eintrag ${index} von ${origin}`;
const decisionAt = ({ origin, index }: { readonly origin: string; readonly index: number }): string =>
  `Die Entscheidung in Eintrag ${index} von ${origin}`;
const citedOf = ({
  cited,
}: {
  readonly cited: { readonly origin: string; readonly index: number } | undefined;
}): string => (cited ? `Eintrag ${cited.index} von ${cited.origin}` : "einen Eintrag");
const ofUnknownKinds = (count: number): string =>
  `${many(count, "Eintrag einer Art", "Einträge von Arten")}, die dieses Prüfprogramm nicht kennt; ${count === 1 ? "sein Beweis gilt" : "ihre Beweise gelten"}`;

/** What finding again what was kept comes to; what is wrong is said by itself. */
function foundAgain(count: number, gone: number, unknown: number): string {
  const again = count - gone - unknown;
  return [
    again > 0 ? `${many(again, "Befund folgt", "Befunde folgen")} Ziffer für Ziffer aus den Einträgen` : "",
    gone > 0
      ? `${many(gone, "Befund lässt", "Befunde lassen")} sich nicht nachrechnen, weil Teile gelöscht oder nicht in dieser Datei sind`
      : "",
    unknown > 0
      ? `${many(unknown, "Befund kommt", "Befunde kommen")} aus einer Fassung der Methode, die dieses Prüfprogramm nicht hat`
      : "",
  ]
    .filter(Boolean)
    .join("; ");
}

/** Why a time stamp is refused, by the code of it. */
const REFUSED: Readonly<Record<string, string>> = {
  "checkpoint-missing": "Der signierte Stand des Protokolls, um den es geht, ist nicht in der Datei",
  "token-unreadable": "Er ist keiner oder ist beschädigt",
  "imprint-differs": "Er gilt etwas anderem",
  "time-too-early": "Die Zeit, die er angibt, liegt vor dem neuesten Eintrag, für den er spricht",
  "time-in-future": "Die Zeit, die er angibt, liegt nach dem Schreiben der Datei oder ist noch nicht gekommen",
  "certificate-missing": "Das Zertifikat dessen, der ihn unterschrieben hat, ist nicht darin",
  "purpose-wrong": "Er ist mit einem Zertifikat unterschrieben, das nicht für Zeitstempel ist",
  "signer-differs": "Er nennt ein anderes Zertifikat als das, mit dem er unterschrieben ist",
  "signature-broken": "Seine Unterschrift stimmt nicht",
  "algorithm-weak": "Er ist auf eine alte Weise unterschrieben, die sich fälschen lässt",
  "certificate-expired": "Ein Zertifikat, auf dem er beruht, galt zu der Zeit, die er angibt, nicht",
};

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
    decisions: "Entscheidungen",
    findings: "Befunde",
    signatures: "Zweite Unterschriften",
    scorecards: "Bewertungsbögen",
    derived: "Bericht",
  },
  states: {
    held: "in Ordnung",
    failed: "FEHLER",
    absent: "keine",
    unchecked: "nicht geprüft",
    unaccepted: "nicht anerkannt",
  },
  held({ id, count, gone, unknown, unheld }) {
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
      case "decisions":
        return `${many(count, "Entscheidung stützt sich", "Entscheidungen stützen sich")} auf die angeführten Einträge, und neu gerechnet sind die Zahlen dieselben${gone > 0 ? `; ${many(gone, "angeführter Eintrag wurde", "angeführte Einträge wurden")} seither gelöscht` : ""}${unheld > 0 ? `; ${many(unheld, "Zahl aus eigenen Tabellen der Behörde lässt", "Zahlen aus eigenen Tabellen der Behörde lassen")} sich nicht an der importierten Tabelle prüfen` : ""}`;
      case "findings":
        return foundAgain(count, gone, unknown);
      case "signatures":
        return `${many(count, "Unterschrift von einer anderen Installation gilt", "Unterschriften von anderen Installationen gelten")} für das, was angenommen wurde`;
      case "scorecards":
        return `in ${many(count, "Eintrag", "Einträgen")} zu Bewertungsbögen ist, was geöffnet wurde, das vorher Abgegebene`;
      case "derived":
        return "Bericht und Seitenliste sagen, was die Einträge sagen";
    }
  },
  absent({ id, gone }) {
    if (id === "decisions") return "in diesem Fall wurde nichts entschieden";
    if (id === "findings") return "in diesem Fall wurde nichts behalten, was eine Methode fand";
    if (id === "signatures") return "niemand hat an einer anderen Installation unterschrieben";
    if (id === "scorecards") return "in diesem Fall wurde niemand bewertet";
    if (id === "timestamps") return "niemand außerhalb hat bestätigt, wann dies da war";
    return gone > 0 ? `${gone}, die Einträge nennen, sind nicht in der Datei` : "die Einträge nennen keine";
  },
  unchecked({ id, count, gone, unknown }) {
    if (id === "findings") return foundAgain(count, gone, unknown);
    if (id === "summary")
      return "die Version, die diese Datei schrieb, hat nicht signiert, was die Datei über sich sagt";
    if (id === "decisions") return "wurde auf eine Weise gerechnet, die nur ein neueres Prüfprogramm kennt";
    return unknown > 0
      ? `erzählt auch von ${many(unknown, "Eintrag einer Art", "Einträgen von Arten")}, die dieses Prüfprogramm nicht kennt; ein neueres kann vergleichen`
      : "wurde von einer anderen Version formuliert; lesen Sie stattdessen die Einträge";
  },
  unaccepted: ({ count }) =>
    `${many(count, "Zeit ist", "Zeiten sind")} von einer Stelle angegeben, die Sie nicht anerkannt haben; das bestätigt hier nichts. Um eine anzuerkennen, holen Sie ihr Zertifikat bei der Stelle selbst oder Ihrer Behörde, nie aus dieser Datei: Nennen Sie es unter Einstellungen → Mehr zum Protokoll → Verbürgter Zeitpunkt, in der Richtlinie der Behörde oder dem Prüfprogramm (--anchors)`,
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
      case "cited-missing":
        return `${decisionAt(finding)} führt ${citedOf(finding)} an; der fehlt in der Datei.`;
      case "cited-other":
        return `${decisionAt(finding)} führt einen anderen Eintrag an als den, der als ${citedOf(finding)} da steht.`;
      case "input-differs":
        return `${decisionAt(finding)} nimmt aus ${citedOf(finding)} eine Zahl, die dort nicht steht.`;
      case "frame-differs":
        return `${decisionAt(finding)} vergleicht nach anderen Kriterien oder Grenzen, als aufgestellt wurden.`;
      case "weights-differ":
        return `${decisionAt(finding)} benutzt andere Gewichte, als festgelegt wurden.`;
      case "figures-differ":
        return `${decisionAt(finding)}: neu gerechnet kommen andere Zahlen heraus.`;
      case "finding-differs":
        return `Der Befund in Eintrag ${finding.index} von ${finding.origin} folgt nicht aus den Einträgen: neu gesucht kommen andere Zahlen heraus.`;
      case "finding-input-other":
        return `Der Befund in Eintrag ${finding.index} von ${finding.origin} beruht auf anderen Einträgen als denen, die da stehen.`;
      case "scorecard-differs":
        return `Die Bewertung in Eintrag ${finding.index} von ${finding.origin} ist nicht die, die vorher abgegeben wurde.`;
      case "scorecard-unsealed":
        return `Nichts in dieser Datei sagt, dass die Bewertung in Eintrag ${finding.index} von ${finding.origin} vorher abgegeben wurde.`;
      case "scorecard-early":
        return `Die Bewertung in Eintrag ${finding.index} von ${finding.origin} wurde geöffnet, bevor alle da waren.`;
      case "scorecard-forged":
        return `Die Signatur des Bewertungsbogens in Eintrag ${finding.index} von ${finding.origin} stimmt nicht.`;
      case "countersignature-wrong":
        return `Die zweite Unterschrift in Eintrag ${finding.index} von ${finding.origin} gilt nicht dem, was da steht, oder wurde geändert.`;
      case "countersigned-missing":
        return `Eintrag ${finding.index} von ${finding.origin} sagt, eine zweite Person habe anderswo unterschrieben; was sie unterschrieb, fehlt in der Datei.`;
      case "artifact-changed":
        return `Das Belegstück ${finding.sha256} wurde geändert.`;
      case "artifact-missing":
        return `Das Belegstück ${finding.sha256} fehlt.`;
      case "timestamp-refused":
        return `Der Zeitstempel in ${finding.file} wird nicht anerkannt: ${REFUSED[finding.reason] ?? finding.reason}.`;
    }
  },
  time: ({ authority, size, time }) =>
    `${authority || "Eine Stelle ohne Namen"} hat die ersten ${many(size, "Eintrag", "Einträge")} des Protokolls am ${time} bestätigt`,
  stated: ({ authority, fingerprint, size, time, because }) =>
    `Angegeben, nicht bestätigt: ${time} für die ersten ${many(size, "Eintrag", "Einträge")} des Protokolls, von einem Zertifikat, das sich „${authority}“ nennt (SHA-256 ${fingerprint}). ${
      because === "signature-unknown"
        ? "Diese Art Unterschrift lässt sich hier nicht prüfen."
        : "Es ist nicht unter den Zertifikaten, die Sie anerkannt haben."
    }`,
  sound: "In Ordnung: Nichts in dieser Datei wurde geändert, seit sie signiert wurde.",
  failed: (count) => `${many(count, "Stelle ist", "Stellen sind")} nicht wie geschrieben`,
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
  noFile: (file) => `Es gibt keine Datei ${file}, die sich lesen lässt.`,
  noKey: (key) =>
    `Das ist kein Schlüssel, mit dem eine Datei signiert sein kann: ${key}. Es wurde nichts geprüft. Übernehmen Sie ihn so, wie die Behörde ihn genannt hat, von „counterflow/“ bis zum letzten Zeichen.`,
  noCertificate: (file) => `In ${file} ist kein Zertifikat (PEM), das sich lesen lässt.`,
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
    tooMuchWork:
      "Diese Datei verlangt vor dem Öffnen so viel Rechenarbeit, dass sie diesen Rechner lahmlegen könnte; keine von uns tut das. Sie wurde nicht geöffnet.",
    ask: "Passwort: ",
  },
};
