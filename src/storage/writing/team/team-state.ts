import type { Database } from "../../base/database";
import type { TeamLater, TeamLooked, TeamOriginWord, TeamRow, TeamSentRow } from "../../base/team-rows";
import { teamRow } from "../../reading/team/team-row";
import { writing } from "../write";

/** Begins with a team, or goes on with it. With another one, what the server has of us is not known any more. */
export const beginTeam = (db: Database, team: string): Promise<TeamRow> =>
  writing(db, async () => {
    const held = await teamRow(db);
    if (held?.team === team) return held;
    const begun: TeamRow = { key: "team", team, log: 0, items: 0, known: 0, now: 0, later: [], refused: {} };
    await db.teamSent.clear();
    await db.meta.put(begun);
    return begun;
  });

interface Read {
  readonly log?: number;
  readonly items?: number;
  readonly known?: number;
  readonly now?: number;
  readonly looked?: TeamLooked;
  /** In the place of what waited before. */
  readonly later?: readonly TeamLater[];
  readonly refused?: readonly string[];
}

/** Keeps how far the team was read. Nothing where this is the team no more. */
export const keepTeamRead = (db: Database, team: string, { refused = [], ...read }: Read): Promise<void> =>
  writing(db, async () => {
    const held = await teamRow(db);
    if (held?.team !== team) return;
    const counts: Record<string, number> = { ...held.refused };
    for (const code of refused) counts[code] = (counts[code] ?? 0) + 1;
    await db.meta.put({ ...held, ...read, refused: counts });
  });

/** Notes that the server has these entries of ours, as they are. */
export const noteSent = (db: Database, rows: readonly TeamSentRow[]): Promise<void> =>
  writing(db, async () => {
    await db.teamSent.bulkPut([...rows]);
  });

/** Leaves the team: what came from it stays in the log, and is not read on. */
export const forgetTeam = (db: Database): Promise<void> =>
  writing(db, async () => {
    await db.meta.delete("team");
    await db.teamSent.clear();
  });

/** Notes how far colleagues say that they have come. */
export const noteWords = (db: Database, words: ReadonlyMap<string, TeamOriginWord>): Promise<void> =>
  writing(db, async () => {
    for (const [origin, word] of words) {
      const row = await db.teamOrigins.get(origin);
      if (row) await db.teamOrigins.put({ ...row, word });
    }
  });

/**
 * Whether colleagues have shared more than is here, though all was read: then it is read once more from the beginning, for each such
 * number once. A server may have left something out.
 */
export const seekMissing = (db: Database): Promise<boolean> =>
  writing(db, async () => {
    const rows = await db.teamOrigins.toArray();
    const short = rows.filter(({ word, held, soughtFor = 0, stopped }) => {
      const sent = word?.sent ?? 0;
      return stopped === undefined && sent > held && sent > soughtFor;
    });
    for (const row of short) await db.teamOrigins.put({ ...row, soughtFor: row.word?.sent ?? 0 });
    const team = await teamRow(db);
    if (short.length > 0 && team) await db.meta.put({ ...team, items: 0 });
    return short.length > 0 && team !== undefined;
  });
