import { erasureTarget } from "../../../domain/keeping/erasure";
import type { Database } from "../../base/database";
import { ownOrigin, ownSize } from "../own-log";
import { type TeamMember, teamMembers } from "./members";
import { teamRow } from "./team-row";
import { entriesToSend } from "./to-send";

/** How a team stands here: who is in it, what waits to go out, what waits to come in, what was passed over. */
export interface TeamStanding {
  readonly members: readonly TeamMember[];
  /** Own entries that are to go out, and the server has not said yes to. */
  readonly waiting: number;
  /** Messages that could not be taken yet, and how many never will be. */
  readonly later: number;
  readonly refused: number;
  /** Own entries that were erased after they had gone out, and by how many colleagues that is done. */
  readonly takenBack: readonly { readonly index: number; readonly done: number }[];
}

export async function teamStanding(db: Database, kinds: readonly string[]): Promise<TeamStanding> {
  const [own, row, members] = [await ownOrigin(db), await teamRow(db), await teamMembers(db)];
  const ask = { kinds, before: row?.looked };
  const waiting = own === undefined ? 0 : (await entriesToSend(db, own, await ownSize(db), ask)).keys.length;
  return {
    members,
    waiting,
    later: row?.later.length ?? 0,
    refused: Object.values(row?.refused ?? {}).reduce((sum, count) => sum + count, 0),
    takenBack: own === undefined ? [] : await takenBack(db, own, members),
  };
}

async function takenBack(
  db: Database,
  own: string,
  members: readonly TeamMember[],
): Promise<TeamStanding["takenBack"]> {
  const rows = await db.erasures.filter(({ origin }) => origin === own).toArray();
  const back: { index: number; done: number }[] = [];
  for (const { target, index: by } of rows) {
    const index = Number(target.slice(own.length + 1));
    if (target !== erasureTarget(own, index)) continue;
    const [sent, said] = await db.teamSent.bulkGet([
      [own, index],
      [own, by],
    ]);
    if (!sent) continue;
    const done = said ? members.filter(({ word }) => word && word.items >= said.seq && word.held === 0).length : 0;
    back.push({ index, done });
  }
  return back;
}
