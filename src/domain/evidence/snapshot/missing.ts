import type { Lacks } from "./copy/view";

/** Why something is missing from a snapshot, by its code. Some say how many, as in `frames:3`. */
export const MISSING_REASONS = [
  /** Pictures, fonts or styles that could not be fetched. */
  "resources",
  /** Pictures that the page itself had not loaded yet. */
  "waiting",
  "sheets",
  "drawings",
  /** Frames of other sites. */
  "frames",
  /** What another program shows within the page. */
  "embedded",
  /** Quoted elements that were not found again. */
  "elements",
  /** A picture or text ends before the page does. */
  "cut",
  "not-in-front",
  "not-allowed",
  "failed",
  "too-slow",
  "storage-full",
  /** It would show what is withheld of a person. */
  "withheld",
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** A reason with how many it is about. */
export interface MissingPart {
  readonly reason: MissingReason | undefined;
  readonly count: number;
}

export const writeReason = (reason: MissingReason, count = 0): string => (count > 0 ? `${reason}:${count}` : reason);

/** A reason as it stands in an entry; an unknown one (of a later version) has none. */
export function parseReason(text: string): MissingPart {
  const [code = "", count = "0"] = text.split(":");
  return { reason: MISSING_REASONS.find((known) => known === code), count: Number(count) || 0 };
}

/** Counts what a copy lacks. */
export function openLacks(): { readonly lack: (what: Lacks) => void; readonly reasons: () => string[] } {
  const counts = new Map<Lacks, number>();
  return {
    lack: (what) => counts.set(what, (counts.get(what) ?? 0) + 1),
    reasons: () => [...counts].map(([what, count]) => writeReason(what, count)),
  };
}
