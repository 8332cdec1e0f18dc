import type { SegmentEntry } from "../../../domain/casework/find";
import type { Database } from "../../base/database";
import type { FindSegmentRow } from "../../base/find-rows";
import { COLUMNS, firstKeys, readBlocks } from "./segment-blocks";

/** What a page remembers of a segment between two searches: as long as nothing was taken out of it, it is the same. */
export interface HeldSegment {
  readonly changes: number;
  readonly firsts: readonly string[];
  readonly columns: Uint8Array;
  readonly blocks: Map<string, readonly SegmentEntry[]>;
}

/** So many bytes of blocks are remembered; then all are forgotten. */
const MOST_BYTES = 24_000_000;

/** What a page remembers of the index. Everything is read in the transaction that is open. */
export class BlockCache {
  private readonly segments = new Map<number, HeldSegment>();
  private bytes = 0;

  constructor(private readonly db: Database) {}

  /** What is known of each of these segments; others are forgotten. */
  async hold(rows: readonly FindSegmentRow[]): Promise<HeldSegment[]> {
    const there = new Set(rows.map(({ id }) => id));
    for (const id of [...this.segments.keys()]) if (!there.has(id)) this.segments.delete(id);
    return Promise.all(rows.map((row) => this.holdOne(row)));
  }

  /** The lines of some blocks of a segment, by the blocks' first keys. */
  async blocksOf(segment: number, held: HeldSegment, firsts: readonly string[]): Promise<HeldSegment["blocks"]> {
    const missing = firsts.filter((first) => !held.blocks.has(first));
    if (missing.length === 0) return held.blocks;
    const read = await readBlocks(this.db, segment, missing);
    for (const [first, entries] of read) {
      this.bytes += entries[0]?.value.buffer.byteLength ?? 0;
      held.blocks.set(first, entries);
    }
    if (this.bytes > MOST_BYTES) this.forgetBlocks(firsts, held);
    return held.blocks;
  }

  private async holdOne({ id, changes }: FindSegmentRow): Promise<HeldSegment> {
    const known = this.segments.get(id);
    if (known?.changes === changes) return known;
    const [firsts, columns] = await Promise.all([firstKeys(this.db, id), this.db.findBlocks.get([id, COLUMNS])]);
    const held = { changes, firsts, columns: columns?.bytes ?? new Uint8Array(), blocks: new Map() };
    this.segments.set(id, held);
    return held;
  }

  /** Forgets all blocks but those that are just being used. */
  private forgetBlocks(used: readonly string[], by: HeldSegment): void {
    this.bytes = 0;
    for (const held of this.segments.values())
      for (const first of [...held.blocks.keys()]) if (held !== by || !used.includes(first)) held.blocks.delete(first);
  }
}
