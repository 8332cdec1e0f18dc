import type { ReadEntry } from "../case-file";
import { type ExportInfo, MADE_AGAIN, isSealed } from "../format";
import type { Check } from "./check";
import type { CheckedSummary } from "./summary";

/** What looking at a file comes to: nothing is wrong and everything was looked at; something is; or not all could be. */
export type Outcome = "sound" | "changed" | "partly";

/** Why a file in which nothing was found wrong is not called sound. */
export type Doubt =
  | {
      readonly code:
        /** In its format nothing signs what it says of itself. */
        | "older-format"
        /** Another version has worded its report. */
        | "texts-unknown"
        /** Whether the entries are about its case cannot be read in them. */
        | "case-unnamed";
    }
  /** Entries are of kinds that this checker cannot read. */
  | { readonly code: "kinds-unknown"; readonly count: number }
  /** It has entries of several installations; `writer` is the one that put it together, where that is known. */
  | { readonly code: "origins-several"; readonly count: number; readonly writer: string | undefined }
  /** Nothing that can be read in that installation's entries has to do with the case. */
  | { readonly code: "origin-untied"; readonly origin: string };

interface Looked {
  readonly checks: readonly Check[];
  readonly info: ExportInfo;
  readonly entries: readonly ReadEntry[];
  readonly summary: CheckedSummary;
}

/**
 * What all checks come to, and what speaks against calling the file sound. Times whose authority the reader has not
 * accepted do not: nothing is claimed by them.
 */
export function outcomeOf(looked: Looked): { readonly outcome: Outcome; readonly doubts: readonly Doubt[] } {
  const doubts = doubtsIn(looked);
  if (looked.checks.some(({ status }) => status === "failed")) return { outcome: "changed", doubts };
  const isWhole = doubts.length === 0 && looked.checks.every(({ status }) => status !== "unchecked");
  return { outcome: isWhole ? "sound" : "partly", doubts };
}

function doubtsIn({ info, entries, summary }: Looked): Doubt[] {
  const doubts: Doubt[] = [];
  if (!isSealed(info)) doubts.push({ code: "older-format" });
  if (!MADE_AGAIN.includes(info.templates)) doubts.push({ code: "texts-unknown" });
  if (!summary.isNamed) doubts.push({ code: "case-unnamed" });
  const unknown = entries.filter(({ isUnknown }) => isUnknown).length;
  if (unknown > 0) doubts.push({ code: "kinds-unknown", count: unknown });
  const origins = [...new Set(entries.map(({ header }) => header.origin))];
  const { writer, isVouched } = summary;
  const isOneHand = origins.length <= 1 || isVouched;
  if (!isOneHand) doubts.push({ code: "origins-several", count: origins.length, writer });
  const isTied = tiedTo(info.caseId, entries);
  for (const origin of origins) {
    const own = entries.filter(({ header }) => header.origin === origin);
    if (origin !== writer && origins.length > 1 && !own.some(isTied)) doubts.push({ code: "origin-untied", origin });
  }
  return doubts;
}

/** Whether an entry has to do with a case: it names it, or one of its captures, or where one of those came from. */
function tiedTo(caseId: string, entries: readonly ReadEntry[]): (entry: ReadEntry) => boolean {
  const about = entries.flatMap((entry) => entry.about ?? []);
  const captures = new Set(about.flatMap((one) => (one.caseId === caseId ? (one.captureId ?? []) : [])));
  const isCaptured = (captureId: string | undefined) => captureId !== undefined && captures.has(captureId);
  const hosts = new Set(about.flatMap((one) => (isCaptured(one.captureId) ? (one.host ?? []) : [])));
  return ({ about: one }) =>
    one?.caseId === caseId || isCaptured(one?.captureId) || (one?.host !== undefined && hosts.has(one.host));
}
