import { type Writes, records, registers, wholeRegisters } from "../../ledger/log";
import type { Snapshot } from "../snapshot";
import type { CapturedFact } from "./captured-fact";

/** A kind of fact, and how many of it stand side by side. */
export type KindRun = readonly [kind: CapturedFact["kind"], facts: number];

export interface CaptureRow {
  captureId: string;
  url: string;
  /** The page's address without what changes from visit to visit: how a page is known again. */
  pageKey: string;
  host: string;
  title: string;
  capturedAt: string;
  readAt: string;
  /** Where its entry stands in the log. */
  origin: string;
  index: number;
  factCount: number;
  /** Of which kinds they are, from the first on: so many of a kind side by side, then so many of another. */
  factKinds: readonly KindRun[];
  /** How many facts of each kind the page showed, captured or not. */
  seen: Readonly<Record<string, number>>;
  /** What was kept of the page itself; null in captures made before there were snapshots. */
  snapshot: Snapshot | null;
}

/** Acts of capturing, by their id. */
export const captures = registers<CaptureRow>()("captures", "captureId", ["pageKey", "host"]);

export const writesCaptures: Writes = { table: captures, foundBy: { event: "captureId" } };

export interface LinkRow {
  linkKey: string;
  caseId: string;
  captureId: string;
  linked: boolean;
  changedAt: string;
}

/** Which capture belongs to which case; a link that was taken back stays as a row with `linked: false`. */
export const links = wholeRegisters<LinkRow>()("links", "linkKey", ["caseId", "captureId"]);

/** The capture's id stands first: by it the events of all entries that write a link are found. */
export const linkKey = (caseId: string, captureId: string): string => `${captureId} ${caseId}`;

export const writesLinks: Writes = {
  table: links,
  foundBy: { event: "captureId", of: (key) => key.split(" ", 1)[0] ?? "" },
};

export const linkRow = (caseId: string, captureId: string, linked: boolean, changedAt: string): LinkRow => ({
  linkKey: linkKey(caseId, captureId),
  caseId,
  captureId,
  linked,
  changedAt,
});

type WithoutProvenance<F> = F extends CapturedFact ? Omit<F, "provenance"> : never;

/** What a captured fact says, without where it was read; its provenance stays in the entry. */
export type FactContent = WithoutProvenance<CapturedFact>;

export interface FactRow {
  captureId: string;
  host: string;
  subject: string;
  kind: CapturedFact["kind"];
  fact: FactContent;
  /** The page states it, and only a part of it, such as a rating's spread, was inferred from what is seen. */
  partly?: true;
}

/**
 * Every captured fact, in the order of the log. `n` is its number in the capture. Writing facts is writing their indexes, so
 * there is none for what their captures tell: those of a capture stand under its entry's key.
 */
export const facts = records<FactRow>()("facts", ["subject", "kind"]);

export interface CitationRow {
  sha256: string;
}

/** Which entry cites which artifact or imported file: bytes that no entry cites any more may go. */
export const citations = records<CitationRow>()("citations", ["sha256"]);

export const writesCitations: Writes = { table: citations };
