import { groupBy } from "../../../domain/ground/grouping";
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
  headerLeaf,
  rootOf,
  sameHash,
} from "../../../domain/ledger/log";
import type { Database, PayloadRow } from "../../base/database";

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
  /** Whether only some of its entries are to be here: of a colleague, of whom the others are leaves alone. */
  readonly isPartial: boolean;
}

export const startWalk = (origin: string, isPartial = false): Walk => ({
  origin,
  next: 0,
  after: undefined,
  frontier: emptyFrontier,
  seen: 0,
  isPartial,
});

/** Told of each thing that is wrong, and of the tree's root (in hex) at each size that is asked for. */
export interface Watch {
  readonly onFinding: (finding: Finding) => void;
  /** Hears of each entry whose payload is the one it was made for. */
  readonly onSaid: (header: Header, payload: PayloadRow) => void;
  readonly sizes: ReadonlySet<number>;
  readonly onRoot: (size: number, root: string) => void;
}

/** Headers and hashes are small, so many of them are read at once; payloads may be captures of hundreds of facts. */
const SLICE = 1000;
const PAYLOADS = 250;

/** Looks at the next entries of an origin's log, as they are at one moment; nothing where there are no more. */
export const walkSlice = (db: Database, walk: Walk, watch: Watch): Promise<Walk | undefined> =>
  db.transaction("r", db.entries, db.payloads, db.nodes, async () => {
    const { origin, next } = walk;
    if (walk.isPartial) return partialSlice(db, walk, watch);
    const ahead = db.entries.where("[origin+index]").between([origin, next], [origin, Infinity]);
    const [kept, leaves] = await Promise.all([
      ahead.limit(SLICE).toArray(),
      hashesOf(db, origin, 0, next, next + SLICE - 1),
    ]);
    const last = kept.at(-1)?.index;
    if (last === undefined) return undefined;
    // Behind a gap they are further off than was guessed.
    if (last >= next + SLICE)
      for (const [index, hash] of await hashesOf(db, origin, 0, next + SLICE, last)) leaves.set(index, hash);
    const completed: TreeNode[] = [];
    let at = walk;
    for (let n = 0; n < kept.length; n += PAYLOADS) {
      const headers = kept.slice(n, n + PAYLOADS);
      const payloadAt = await payloadsOf(db, origin, headers);
      for (const header of headers) {
        const leaf = hashFromHex(leaves.get(header.index) ?? "");
        at = step(at, { header, payload: payloadAt.get(header.index), leaf }, watch, completed);
      }
    }
    await checkNodes(db, origin, completed, watch);
    return at;
  });

/** The same over leaves that were signed, whether their entry is here or not. */
async function partialSlice(db: Database, walk: Walk, watch: Watch): Promise<Walk | undefined> {
  const { origin, next } = walk;
  const span = [
    [origin, next],
    [origin, next + SLICE],
  ] as const;
  const [leaves, kept] = await Promise.all([
    hashesOf(db, origin, 0, next, next + SLICE - 1),
    db.entries
      .where("[origin+index]")
      .between(...span)
      .toArray(),
  ]);
  const last = Math.max(-1, ...leaves.keys(), ...kept.map(({ index }) => index));
  if (last < 0) return undefined;
  const headers = new Map(kept.map((header) => [header.index, header]));
  const payloads = await payloadsOf(db, origin, kept);
  const completed: TreeNode[] = [];
  let at = walk;
  for (let index = next; index <= last; index++) {
    const header = headers.get(index);
    const leaf = hashFromHex(leaves.get(index) ?? "");
    if (header) at = step(at, { header, payload: payloads.get(index), leaf }, watch, completed);
    else {
      if (!leaf) watch.onFinding({ code: "tree-changed", origin, index });
      at = { ...at, next: index + 1, frontier: leaf && grow(at.frontier, leaf, watch, completed) };
    }
  }
  await checkNodes(db, origin, completed, watch);
  return at;
}

async function payloadsOf(db: Database, origin: string, headers: readonly Header[]): Promise<Map<number, PayloadRow>> {
  const [first, last] = [headers[0]?.index ?? 0, headers.at(-1)?.index ?? 0];
  const range = db.payloads.where("[origin+index]").between([origin, first], [origin, last], true, true);
  return new Map((await range.toArray()).map((payload) => [payload.index, payload]));
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
  const own = headerLeaf(header);
  if (!leaf) watch.onFinding({ code: "tree-changed", origin, index });
  else if (!sameHash(leaf, own)) watch.onFinding({ code: "header-changed", origin, index });
  // On with the leaf that was signed: whether that is the one kept is what the checkpoints tell.
  const frontier = isGap ? undefined : grow(walk.frontier, leaf ?? own, watch, completed);
  return { ...walk, next: index + 1, after: header.at, frontier, seen: walk.seen + 1 };
}

function grow(from: Frontier | undefined, leaf: Hash, watch: Watch, completed: TreeNode[]): Frontier | undefined {
  if (!from) return undefined;
  const { frontier, nodes } = addLeaf(from, leaf);
  completed.push(...nodes.slice(1));
  if (watch.sizes.has(frontier.size)) watch.onRoot(frontier.size, hashToHex(rootOf(frontier)));
  return frontier;
}

/** Of each level the nodes of a slice stand side by side: one range each is a tenth of the work of one request a node. */
async function checkNodes(db: Database, origin: string, nodes: readonly TreeNode[], watch: Watch): Promise<void> {
  await Promise.all(
    [...groupBy(nodes, ({ level }) => level)].map(async ([level, [...found]]) => {
      const [first, last] = [found[0], found.at(-1)];
      if (!first || !last) return;
      const kept = await hashesOf(db, origin, level, first.index, last.index);
      for (const { index, hash } of found) {
        if (kept.get(index) !== hashToHex(hash))
          watch.onFinding({ code: "tree-changed", origin, index: (index + 1) * 2 ** level - 1 });
      }
    }),
  );
}

/** The kept hashes (in hex) of one level of the tree, from one index to another, by index. */
async function hashesOf(db: Database, origin: string, level: number, from: number, to: number) {
  const range = db.nodes.where("[origin+level+index]").between([origin, level, from], [origin, level, to], true, true);
  return new Map((await range.toArray()).map(({ index, hash }) => [index, hash]));
}
