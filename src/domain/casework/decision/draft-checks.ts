import { citedIn, danglingIn } from "./cited-text";
import type { DecisionDraft } from "./decision-record";
import { firstOf } from "./worth";
import type { ComparedRecord } from "./shapes-v2";

/** What should be looked at before a decision is signed. Nothing of it bars anybody from signing. */
export interface DraftChecks {
  /** Paragraphs of the reasons, and how many of them cite something. */
  readonly statements: { readonly count: number; readonly cited: number };
  /** Numbers in brackets that point at nothing. */
  readonly dangling: readonly number[];
  readonly isNothingChosen: boolean;
  /** The names of options without a reason. */
  readonly withoutReason: readonly string[];
  readonly isAgainstTold: boolean;
  /** Names of options that are chosen though others come out before them, or though they are outside of a limit. */
  readonly againstRanking: readonly string[];
  readonly old: { readonly count: number; readonly oldest: string };
}

/** A fact older than this, in days, should be read anew before anybody relies on it. */
export const OLD_DAYS = 30;
const DAY_MS = 86_400_000;

interface Resting {
  readonly compared: ComparedRecord | null;
  /** When what it rests on was read (ISO 8601). */
  readonly readAt: readonly string[];
  readonly asOf: string;
}

/** Looks a draft over, as it stands now. */
export function draftChecks(draft: DecisionDraft, { compared, readAt, asOf }: Resting): DraftChecks {
  const { why, against, dissent, options, cited } = draft;
  const statements = why.split(/\n+/u).filter((paragraph) => paragraph.trim() !== "");
  const texts = [why, against, dissent, ...options.map(({ reason }) => reason)];
  const first = new Set(compared ? firstOf(compared) : []);
  const isBeaten = (n: number): boolean =>
    (compared?.meets[n]?.includes(false) ?? false) || (first.size > 0 && !first.has(n));
  const old = readAt.filter((at) => Date.parse(asOf) - Date.parse(at) > OLD_DAYS * DAY_MS).sort();
  return {
    statements: {
      count: statements.length,
      cited: statements.filter((paragraph) => citedIn([paragraph], cited.length).length > 0).length,
    },
    dangling: danglingIn(texts, cited.length),
    isNothingChosen: options.every(({ verdict }) => verdict !== "chosen"),
    withoutReason: options.flatMap(({ name, reason }) => (reason.trim() === "" ? [name] : [])),
    isAgainstTold: against.trim() !== "",
    againstRanking: options.flatMap(({ name, verdict }, n) => (verdict === "chosen" && isBeaten(n) ? [name] : [])),
    old: { count: old.length, oldest: old[0] ?? "" },
  };
}
