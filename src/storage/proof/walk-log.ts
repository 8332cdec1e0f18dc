import {
  type Finding,
  type Frontier,
  type Hash,
  type Header,
  type TreeNode,
  addLeaf,
  checkEntry,
  emptyFrontier,
  hashFromHex,
  hashToHex,
  jcs,
  leafHash,
  rootOf,
  sameHash,
} from "../../domain/log";
import type { Database, NodeKey, PayloadRow } from "../database";

/** A walk over one origin's log, entry by entry. */
export interface Walk {
  readonly origin: string;
  /** The next place to be looked at. */
  readonly next: number;
  /** When the entry before it was made. */
  readonly after: string | undefined;
  /** The tree of what was looked at; undefined behind a gap, where it can no longer be told. */
  readonly frontier: Frontier | undefined;
  /** Entries seen so far. */
  readonly seen: number;
}

export const startWalk = (origin: string): Walk => ({
  origin,
  next: 0,
  after: undefined,
  frontier: emptyFrontier,
  seen: 0,
});

/** Told of each thing that is wrong, and of the tree's root (in hex) at each size that is asked for. */
export interface Watch {
  readonly onFinding: (finding: Finding) => void;
  /** Hears of each entry whose payload is the one it was made for. */
  readonly onSaid: (header: Header, payload: PayloadRow) => void;
  readonly sizes: ReadonlySet<number>;
  readonly onRoot: (size: number, root: string) => void;
}

const SLICE = 250;

/** Looks at the next entries of an origin's log; nothing where there are no more. */
export async function walkSlice(db: Database, walk: Walk, watch: Watch): Promise<Walk | undefined> {
  const { origin, next } = walk;
  const ahead = db.entries.where("[origin+index]").between([origin, next], [origin, Infinity]);
  const kept = await ahead.limit(SLICE).toArray();
  if (kept.length === 0) return undefined;
  const [payloads, leaves] = await Promise.all([
    db.payloads.bulkGet(kept.map(({ index }): [string, number] => [origin, index])),
    db.nodes.bulkGet(kept.map(({ index }): NodeKey => [origin, 0, index])),
  ]);
  const completed: TreeNode[] = [];
  let at = walk;
  for (const [i, header] of kept.entries()) {
    const leaf = leaves[i] && hashFromHex(leaves[i].hash);
    at = step(at, { header, payload: payloads[i], leaf }, watch, completed);
  }
  await checkNodes(db, origin, completed, watch);
  return at;
}

interface Kept {
  readonly header: Header;
  readonly payload: PayloadRow | undefined;
  readonly leaf: Hash | undefined;
}

function step(walk: Walk, { header, payload, leaf }: Kept, watch: Watch, completed: TreeNode[]): Walk {
  const { origin, next, after } = walk;
  const { index } = header;
  const isGap = index > next;
  if (isGap) watch.onFinding({ code: "entries-missing", origin, index: next, count: index - next });
  const findings = checkEntry({ origin, index, after }, header, payload);
  for (const finding of findings) watch.onFinding(finding);
  if (payload && findings.length === 0) watch.onSaid(header, payload);
  const own = leafHash(jcs(header));
  if (!leaf) watch.onFinding({ code: "tree-changed", origin, index });
  else if (!sameHash(leaf, own)) watch.onFinding({ code: "header-changed", origin, index });
  // On with the leaf that was signed: whether that is the one kept is what the checkpoints tell.
  const frontier = isGap ? undefined : grow(walk.frontier, leaf ?? own, watch, completed);
  return { origin, next: index + 1, after: header.at, frontier, seen: walk.seen + 1 };
}

function grow(from: Frontier | undefined, leaf: Hash, watch: Watch, completed: TreeNode[]): Frontier | undefined {
  if (!from) return undefined;
  const { frontier, nodes } = addLeaf(from, leaf);
  completed.push(...nodes.slice(1));
  if (watch.sizes.has(frontier.size)) watch.onRoot(frontier.size, hashToHex(rootOf(frontier)));
  return frontier;
}

async function checkNodes(db: Database, origin: string, nodes: readonly TreeNode[], watch: Watch): Promise<void> {
  const kept = await db.nodes.bulkGet(nodes.map(({ level, index }): NodeKey => [origin, level, index]));
  for (const [i, { level, index, hash }] of nodes.entries()) {
    if (kept[i]?.hash !== hashToHex(hash))
      watch.onFinding({ code: "tree-changed", origin, index: (index + 1) * 2 ** level - 1 });
  }
}
