import { hashToHex } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import type { TeamOriginRow } from "../../base/team-rows";
import { treeSize } from "../proof/tree";

/** A member of the team, as it is known here. */
export interface TeamMember extends TeamOriginRow {
  readonly name: string | undefined;
  /** How many entries its signed log has. */
  readonly size: number;
  /** Its key (Ed25519) in hex, as it was first seen. */
  readonly publicKey: string | undefined;
}

export async function teamMembers(db: Database): Promise<TeamMember[]> {
  const rows = await db.teamOrigins.toArray();
  const origins = rows.map(({ origin }) => origin);
  const [keys, names] = await Promise.all([db.keys.bulkGet(origins), db.officials.bulkGet(origins)]);
  return Promise.all(
    rows.map(async (row, i) => {
      const key = keys[i]?.publicKey;
      return { ...row, name: names[i]?.name, size: await treeSize(db, row.origin), publicKey: key && hashToHex(key) };
    }),
  );
}

/** What the official at each installation is called, by origin. */
export const officialNames = async (db: Database): Promise<ReadonlyMap<string, string>> =>
  new Map((await db.officials.toArray()).flatMap(({ origin, name }) => (origin && name ? [[origin, name]] : [])));
