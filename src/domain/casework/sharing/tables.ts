import { type Writes, registers } from "../../ledger/log";

interface OfficialRow {
  /** The installation whose official it is. */
  origin: string;
  name: string;
}

/** What the officials at each installation are called, in their own words. */
export const officials = registers<OfficialRow>()("officials", "origin");

interface SharingRow {
  caseId: string;
  sharing: "shared" | "ended";
}

/** The cases that were ever shared with the team. */
export const sharings = registers<SharingRow>()("sharings", "caseId");

export const writesSharings: Writes = { table: sharings, foundBy: { event: "caseId" } };
