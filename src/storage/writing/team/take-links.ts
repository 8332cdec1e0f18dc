import { type ReadLink, judgeLink } from "../../../domain/files/team";
import { type Frontier, type Hash, hashFromHex, hashToHex } from "../../../domain/ledger/log";
import type { Database, NodeRow } from "../../base/database";
import { ownOrigin } from "../../reading/own-log";
import { frontierAt, treeSize } from "../../reading/proof/tree";
import { writing } from "../write";

/** What became of a link whose signature holds. */
export type LinkTaken = "next" | "again" | "gap" | "fork" | "other-key" | "stopped" | "own" | "own-fork";

/**
 * Takes in what origins added to their logs, in the order in which it came, in one transaction. What contradicts is never
 * taken: its origin is stopped, and what it said before stays. `now` as `toISOString` writes it.
 */
export const takeLinks = (db: Database, links: readonly ReadLink[], now: string): Promise<LinkTaken[]> =>
  writing(db, async () => {
    const taken: LinkTaken[] = [];
    const own = await ownOrigin(db);
    for (const link of links) taken.push(await takeLink(db, link, own, now));
    return taken;
  });

async function takeLink(db: Database, link: ReadLink, own: string | undefined, now: string): Promise<LinkTaken> {
  const { origin, from, head } = link;
  const isOwn = origin === own;
  const row = await db.teamOrigins.get(origin);
  if (row?.stopped) return "stopped";
  const key = await db.keys.get(origin);
  const stop = async (code: "fork" | "other-key", index: number): Promise<LinkTaken> => {
    if (isOwn) return "own-fork";
    const known = row ?? { origin, held: await heldOf(db, origin), heardAt: now };
    await db.teamOrigins.put({ ...known, stopped: { code, at: now, index } });
    return code;
  };
  if (key && hashToHex(key.publicKey) !== hashToHex(link.key)) return stop("other-key", from);
  const size = await treeSize(db, origin);
  const verdict = judgeLink(
    {
      frontier: await frontierAt(db, origin, size),
      overlap: await leavesOf(db, origin, from, Math.min(size, head.size)),
      atHead: await frontierWithin(db, origin, head.size, size),
    },
    link,
  );
  switch (verdict.is) {
    case "fork":
      return stop("fork", verdict.index);
    case "gap":
      return "gap";
    case "again":
      if (isOwn) return "own";
      if (!row) await db.teamOrigins.put({ origin, held: await heldOf(db, origin), heardAt: now });
      return "again";
    case "next": {
      // Somebody goes on with our own log under our own key: a copy of this profile.
      if (isOwn) return "own-fork";
      const nodes = verdict.nodes.map(({ level, index, hash }): NodeRow => ({
        origin,
        level,
        index,
        hash: hashToHex(hash),
      }));
      await db.nodes.bulkPut(nodes);
      await db.checkpoints.put({ origin, size: head.size, note: link.note });
      if (!key) await db.keys.put({ origin, publicKey: link.key });
      await db.teamOrigins.put({ ...(row ?? { origin, held: await heldOf(db, origin) }), heardAt: now });
      return "next";
    }
  }
}

/** An origin that is new to the team may have entries here: of a log that this installation had before. */
const heldOf = (db: Database, origin: string): Promise<number> =>
  db.entries.where("[origin+index]").between([origin, 0], [origin, Infinity]).count();

async function leavesOf(db: Database, origin: string, from: number, to: number): Promise<Hash[]> {
  if (from >= to) return [];
  const rows = await db.nodes.where("[origin+level+index]").between([origin, 0, from], [origin, 0, to]).toArray();
  return rows.flatMap(({ hash }) => hashFromHex(hash) ?? []);
}

const frontierWithin = async (db: Database, origin: string, at: number, size: number): Promise<Frontier | undefined> =>
  at <= size ? frontierAt(db, origin, at) : undefined;
