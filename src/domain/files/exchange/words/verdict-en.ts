import type { Check, CheckId, ExchangeFinding } from "../verify/check";
import type { Doubt } from "../verify/outcome";
import type { StatedTime, UnacceptedTime } from "../verify/timestamps";

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const entryAt = ({ origin, index }: { readonly origin: string; readonly index: number }): string =>
  `Entry ${index} of ${origin}`;
const decisionAt = ({ origin, index }: { readonly origin: string; readonly index: number }): string =>
  `The decision in entry ${index} of ${origin}`;
const citedOf = ({
  cited,
}: {
  readonly cited: { readonly origin: string; readonly index: number } | undefined;
}): string => (cited ? `entry ${cited.index} of ${cited.origin}` : "an entry");
const ofUnknownKinds = (count: number): string =>
  `${many(count, "entry of a kind", "entries of kinds")} this checker does not know; ${count === 1 ? "its proof holds" : "their proofs hold"}`;

/** What finding again what was kept comes to; what is wrong is said by itself. */
function foundAgain(count: number, gone: number, unknown: number): string {
  const again = count - gone - unknown;
  return [
    again > 0 ? `${many(again, "finding follows", "findings follow")} from the entries, digit for digit` : "",
    gone > 0
      ? `${many(gone, "finding", "findings")} cannot be recomputed, because parts are erased or not in this file`
      : "",
    unknown > 0
      ? `${many(unknown, "finding was", "findings were")} made by a method version that this checker does not have`
      : "",
  ]
    .filter(Boolean)
    .join("; ");
}

/** Why a time stamp is refused, by the code of it. */
const REFUSED: Readonly<Record<string, string>> = {
  "checkpoint-missing": "the signed state of the log that it is about is not in the file",
  "token-unreadable": "it is none, or broken",
  "imprint-differs": "it is about something else",
  "time-too-early": "the time it states is before the newest entry it speaks for was written",
  "time-in-future": "the time it states is after the file was written, or has not come yet",
  "certificate-missing": "the certificate of whoever signed it is not in it",
  "purpose-wrong": "it was signed with a certificate that is not for time stamps",
  "signer-differs": "it names another certificate than the one it was signed with",
  "signature-broken": "its signature is not right",
  "algorithm-weak": "it was signed in an old way that can be forged",
  "certificate-expired": "a certificate that it rests on was not valid at the time it states",
};

/** The words of a verdict in English: the same in the extension, on the command line and in the checker's page. */
export const verdictEn = {
  names: {
    container: "Container",
    summary: "Summary",
    entries: "Entries",
    checkpoints: "Signatures",
    consistency: "One history",
    inclusion: "In the log",
    artifacts: "Pages and pictures",
    timestamps: "Confirmed times",
    decisions: "Decisions",
    findings: "Findings",
    signatures: "Second signatures",
    scorecards: "Scorecards",
    derived: "Report",
  } satisfies Record<CheckId, string>,
  states: {
    held: "ok",
    failed: "FAILED",
    absent: "none",
    unchecked: "not checked",
    unaccepted: "not accepted",
  } satisfies Record<Check["status"], string>,
  held({ id, count, gone, unknown, unheld }: Check): string {
    switch (id) {
      case "container":
        return `${many(count, "file is", "files are")} as written`;
      case "summary":
        return "what the file says of itself is signed by the installation that wrote it";
      case "entries":
        return `${many(count, "entry says", "entries say")} what was committed to${gone > 0 ? ` (${gone} of them erased)` : ""}`;
      case "checkpoints":
        return `${many(count, "state of the log is", "states of the log are")} signed with the key in the file`;
      case "consistency":
        return "each signed state of the log begins with the one before";
      case "inclusion":
        return `${many(count, "entry stands", "entries stand")} in the log that was signed${unknown > 0 ? `; ${ofUnknownKinds(unknown)}` : ""}`;
      case "artifacts":
        return `${many(count, "page, picture or text is", "pages, pictures and texts are")} the ones that the entries name${gone > 0 ? `; ${gone} more are not in the file` : ""}`;
      case "timestamps":
        return many(count, "confirmation of time holds", "confirmations of time hold");
      case "decisions":
        return `${many(count, "decision rests", "decisions rest")} on the entries that are cited, and computed again the figures are the same${gone > 0 ? `; ${many(gone, "cited entry was", "cited entries were")} erased since` : ""}${unheld > 0 ? `; ${many(unheld, "figure of the agency’s own tables", "figures of the agency’s own tables")} cannot be held against the imported table` : ""}`;
      case "findings":
        return foundAgain(count, gone, unknown);
      case "signatures":
        return `${many(count, "signature from another installation holds", "signatures from other installations hold")} for what was accepted`;
      case "scorecards":
        return `in ${many(count, "entry", "entries")} of scorecards, what was opened is what was handed in before`;
      case "derived":
        return "report and list of pages say what the entries say";
    }
  },
  absent({ id, gone }: Check): string {
    if (id === "decisions") return "nothing was decided in this case";
    if (id === "findings") return "nothing that a method found was kept in this case";
    if (id === "signatures") return "nobody signed at another installation";
    if (id === "scorecards") return "nobody was scored in this case";
    if (id === "timestamps") return "nobody outside has confirmed when this was there";
    return gone > 0 ? `${gone} that entries name are not in the file` : "none are named by the entries";
  },
  unchecked({ id, count, gone, unknown }: Check): string {
    if (id === "findings") return foundAgain(count, gone, unknown);
    if (id === "summary") return "the version that wrote this file did not sign what the file says of itself";
    if (id === "decisions") return "was computed in a way that only a newer checker knows";
    return unknown > 0
      ? `also tells of ${many(unknown, "entry of a kind", "entries of kinds")} this checker does not know; a newer one can compare it`
      : "was worded by another version; read the entries instead";
  },
  unaccepted: ({ count }: Check): string =>
    `${many(count, "time is", "times are")} stated by an authority that you have not accepted, which confirms nothing here. To accept one, get its certificate from the authority itself or from your agency, never from this file: name it under Settings → More for the log → Trusted time, in the agency's policy, or to the checker (--anchors)`,
  finding(finding: ExchangeFinding): string {
    switch (finding.code) {
      case "file-changed":
        return `${finding.file} is not as it was written.`;
      case "file-missing":
        return `${finding.file} is missing.`;
      case "file-unexpected":
        return `${finding.file} does not belong here.`;
      case "file-misplaced":
        return `${finding.file} stands in another place than it was written in.`;
      case "file-empty":
        return `${finding.file} is empty: nothing in this file is proven.`;
      case "line-unexpected":
        return `${finding.file}: line ${finding.line} does not belong there.`;
      case "summary-unsigned":
        return "What the file says of itself is not signed, though its format calls for it.";
      case "summary-forged":
        return "What the file says of itself is not what was signed.";
      case "key-unannounced":
        return "What the file says of itself is signed with a key that no log in it knows.";
      case "case-other":
        return "No entry in this file is about the case that it is said to be of.";
      case "exported-early":
        return "The file is said to have been written before its newest entry.";
      case "line-broken":
        return `${finding.file}: line ${finding.line} cannot be read.`;
      case "header-broken":
        return `${entryAt(finding)}: its header is broken or out of place.`;
      case "time-backwards":
        return `${entryAt(finding)} is dated before the one it follows.`;
      case "payload-changed":
        return `${entryAt(finding)}: what it says was changed.`;
      case "payload-missing":
        return `${entryAt(finding)}: what it says is not in the file, and nothing tells that it was erased.`;
      case "not-included":
        return `${entryAt(finding)} does not stand in the log that was signed.`;
      case "signature-wrong":
        return `The state of ${finding.origin} at ${finding.size} entries is not signed with the key in the file.`;
      case "not-consistent":
        return `The state of ${finding.origin} at ${finding.size} entries contradicts the one before it.`;
      case "key-other":
        return `The file is signed with another key: ${finding.key}`;
      case "key-absent":
        return `Nothing signs this file with the key that you named: ${finding.key}`;
      case "cited-missing":
        return `${decisionAt(finding)} cites ${citedOf(finding)}, which is not in the file.`;
      case "cited-other":
        return `${decisionAt(finding)} cites another entry than the one that stands as ${citedOf(finding)}.`;
      case "input-differs":
        return `${decisionAt(finding)} takes a figure from ${citedOf(finding)} that this does not say.`;
      case "frame-differs":
        return `${decisionAt(finding)} compares by other criteria or limits than were laid out.`;
      case "weights-differ":
        return `${decisionAt(finding)} uses other weights than were fixed.`;
      case "figures-differ":
        return `${decisionAt(finding)}: computed again, its figures are others.`;
      case "finding-differs":
        return `The finding in entry ${finding.index} of ${finding.origin} does not follow from the entries: found again, its numbers are others.`;
      case "finding-input-other":
        return `The finding in entry ${finding.index} of ${finding.origin} rests on other entries than those that stand there.`;
      case "scorecard-differs":
        return `The scores in entry ${finding.index} of ${finding.origin} are not those that were handed in before.`;
      case "scorecard-unsealed":
        return `Nothing in this file says that the scores in entry ${finding.index} of ${finding.origin} were handed in before.`;
      case "scorecard-early":
        return `The scores in entry ${finding.index} of ${finding.origin} were opened before all were in.`;
      case "scorecard-forged":
        return `The signature of the scorecard in entry ${finding.index} of ${finding.origin} is not right.`;
      case "countersignature-wrong":
        return `The second signature in entry ${finding.index} of ${finding.origin} is not for what stands there, or was changed.`;
      case "countersigned-missing":
        return `Entry ${finding.index} of ${finding.origin} says that a second official signed elsewhere; what they signed is not in the file.`;
      case "artifact-changed":
        return `The artifact ${finding.sha256} was changed.`;
      case "artifact-missing":
        return `The artifact ${finding.sha256} is missing.`;
      case "timestamp-refused":
        return `The time stamp in ${finding.file} is refused: ${REFUSED[finding.reason] ?? finding.reason}.`;
    }
  },
  time: ({ authority, size, time }: StatedTime) =>
    `${authority || "An authority without a name"} confirmed the first ${many(size, "entry", "entries")} of the log at ${time}`,
  stated: ({ authority, fingerprint, size, time, because }: UnacceptedTime) =>
    `Stated, not confirmed: ${time} for the first ${many(size, "entry", "entries")} of the log, by a certificate that calls itself “${authority}” (SHA-256 ${fingerprint}). ${
      because === "signature-unknown"
        ? "This kind of signature cannot be checked here."
        : "It is not among the certificates that you have accepted."
    }`,
  sound: "Sound: nothing in this file was changed since it was signed.",
  failed: (count: number) => `${many(count, "thing is", "things are")} not as written`,
  changed: (count: number) => `Changed: ${many(count, "thing is", "things are")} not as written.`,
  partly: "Partly checked: nothing was found changed, but not everything in this file could be checked.",
  doubt(doubt: Doubt): string {
    switch (doubt.code) {
      case "older-format":
        return "It was written before such files were signed as a whole. So it is not proven for which case, when, in which language and by which program it was written, nor that its report, its list of pages and the checker in it are those that were written with it. Its entries, and the pages and pictures that they name, are proven.";
      case "texts-unknown":
        return "Its report was worded by another version and could not be compared with the entries: read the entries instead, or check it with a newer checker.";
      case "case-unnamed":
        return "Whether its entries are about this case could not be read: what they say was erased, or only a newer version can read it.";
      case "kinds-unknown":
        return `What ${many(doubt.count, "entry says", "entries say")} could not be read: only a newer version knows ${doubt.count === 1 ? "its kind" : "their kinds"}. Whether report and list of pages tell it rightly is not known.`;
      case "origins-several":
        return `It has entries of ${doubt.count} installations${doubt.writer === undefined ? "" : `, and was put together by ${doubt.writer}`}. Nothing in the file shows that they belong together: ask the agency which keys are theirs.`;
      case "origin-untied":
        return `Nothing that could be read ties the entries of ${doubt.origin} to this case.`;
    }
  },
  key: "Signed with the key",
  writer: "wrote this file",
  noFile: (file: string) => `There is no file ${file} that can be read.`,
  noKey: (key: string) =>
    `This is not a key that a file can be signed with: ${key}. Nothing was checked. Copy the key as the agency has told it, from “counterflow/” to its last character.`,
  noCertificate: (file: string) => `There is no certificate (PEM) in ${file} that can be read.`,
  keyHelp: "Whoever wrote the file chose this key. Ask the agency whether it is theirs.",
  caseLine: (caseId: string, at: string, software: string) => `Case ${caseId}, written ${at} by ${software}`,
  unreadable: {
    "not-an-export": "This is not a file that Counterflow has written.",
    broken:
      "This file is broken: its directory or what it says of itself was changed, so nothing in it can be relied on.",
    "too-new": "This file was written by a newer version. Check it with a newer checker.",
  },
  password: {
    needed: "This file is locked with a password.",
    wrong: "The password is wrong, or the file is broken.",
    tooMuchWork:
      "This file asks for so much work before it opens that it could stop this computer: no file of ours does. It was not opened.",
    ask: "Password: ",
  },
};

export type VerdictWords = typeof verdictEn;
