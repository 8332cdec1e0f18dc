import * as v from "valibot";
import { type FindingRow, findings } from "../../../domain/casework/findings";
import type { Database, EntryKey } from "../../base/database";
import { payloadOf } from "../../base/payload";

/** Findings that are kept or dismissed, the latest first. Those of which an entry was erased, and that thus say nothing, are left out. */
export async function standingFindings(db: Database): Promise<readonly FindingRow[]> {
  const rows = await db[findings.name].where("state").anyOf("kept", "dismissed").toArray();
  return rows.filter(isWhole).sort(latestFirst);
}

/** A finding kept on a case, and how many of the entries on which it rests were erased since. */
export interface CaseFinding {
  readonly row: FindingRow;
  readonly erased: number;
}

/** What is kept on a case, the latest first. */
export async function findingsKeptOn(db: Database, caseId: string): Promise<readonly FindingRow[]> {
  const rows = await db[findings.name].where("caseId").equals(caseId).toArray();
  return rows
    .filter(isWhole)
    .filter(({ state }) => state === "kept")
    .sort(latestFirst);
}

/** The same, with how much of what they rest on is gone. */
export async function findingsOfCase(db: Database, caseId: string): Promise<readonly CaseFinding[]> {
  const kept = await findingsKeptOn(db, caseId);
  return Promise.all(kept.map(async (row) => ({ row, erased: await erasedInputs(db, row) })));
}

const isWhole = <R extends Partial<FindingRow>>(row: R): row is R & FindingRow =>
  row.at !== undefined && (row.state === "dismissed" ? row.signs !== undefined : row.found !== undefined);

const latestFirst = (a: FindingRow, b: FindingRow): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

const Said = v.object({
  inputs: v.object({ captures: v.array(v.object({ origin: v.string(), index: v.number() })) }),
});

/** How many of the entries on which a finding rests say nothing any more. */
async function erasedInputs(db: Database, { saidIn: { origin, index } }: FindingRow): Promise<number> {
  const said = v.safeParse(Said, payloadOf(await db.payloads.get([origin, index])));
  if (!said.success) return 0;
  const keys = said.output.inputs.captures.map((one): EntryKey => [one.origin, one.index]);
  const there = await db.payloads.where(":id").anyOf(keys).count();
  return keys.length - there;
}
