import { SealBroken, newKey, openBytes, sealBytes } from "../../../domain/keeping/vault";
import { hashToHex } from "../../../domain/ledger/log";

/**
 * A key of a row, under a ring; or a ring under the one before it, so that who knows the one finds the other; or which ring is the one of
 * today; or that keys were taken away since.
 */
export interface RowKeyRow {
  readonly id: string;
  /** Of a row's key: the ring it is under, and what it is for. */
  readonly ring?: number;
  readonly of?: string;
  /** Of a ring: the one it is under. */
  readonly under?: number;
  readonly sealed?: Uint8Array;
  /** The ring of today. */
  readonly now?: number;
}

/** A key of a row. */
export type RowKey = RowKeyRow & { readonly ring: number; readonly of: string; readonly sealed: Uint8Array };

export const NOW = "now";
export const DROPPED = "dropped";
export const ringId = (n: number): string => `ring ${n}`;

const ID_DIGITS = 32;
/** So many keys are remembered; then all are forgotten. */
const MOST = 20_000;

/**
 * The keys of rows, as far as they are known: each lies in the database under a ring, and rings lie in files of their own under the
 * vault's key. Where keys were taken away, all others come under a new ring and the old ring's file goes: what the database's files
 * still have of keys that are gone then opens to nobody, whatever they know (docs/adr/0047).
 */
export interface KeyRing {
  readonly newest: number;
  /** The key of a row; undefined where it is not known (yet). */
  key(id: string): Uint8Array | undefined;
  hasRing(n: number): boolean;
  /** Takes in a ring that lies under one that is known. */
  addRing(n: number, row: RowKeyRow): void;
  /** Takes in a row's key; nothing where it does not open. */
  add(row: RowKeyRow): void;
  /** A new key under a ring that is known. @throws where it is not */
  make(ring: number, of: string): RowKey;
  /** The same key under another ring. */
  rewrapped(row: RowKey, ring: number): RowKey | undefined;
  /** A new ring, under the newest one. */
  turned(n: number): { readonly ring: Uint8Array; readonly row: RowKeyRow };
}

export function keyRing(known: ReadonlyMap<number, Uint8Array>): KeyRing {
  const rings = new Map(known);
  const keys = new Map<string, Uint8Array>();
  const ringOf = (n: number): Uint8Array => {
    const ring = rings.get(n);
    if (!ring) throw new RingMissing();
    return ring;
  };
  const newest = () => Math.max(0, ...rings.keys());
  const opened = (ring: number | undefined, sealed: Uint8Array | undefined, id: string): Uint8Array | undefined => {
    const held = ring === undefined ? undefined : rings.get(ring);
    if (!held || !sealed) return undefined;
    try {
      return openBytes(held, sealed, id);
    } catch (error) {
      if (error instanceof SealBroken) return undefined;
      throw error;
    }
  };
  const remember = (id: string, key: Uint8Array): void => {
    if (keys.size >= MOST) keys.clear();
    keys.set(id, key);
  };
  return {
    get newest() {
      return newest();
    },
    key: (id) => keys.get(id),
    hasRing: (n) => rings.has(n),
    addRing(n, { under, sealed }) {
      const ring = opened(under, sealed, ringId(n));
      if (ring) rings.set(n, ring);
    },
    add({ id, ring, sealed }) {
      const key = opened(ring, sealed, id);
      if (key) remember(id, key);
    },
    make(ring, of) {
      const [id, key] = [hashToHex(newKey()).slice(0, ID_DIGITS), newKey()];
      remember(id, key);
      return { id, ring, of, sealed: sealBytes(ringOf(ring), key, id) };
    },
    rewrapped(row, ring) {
      const key = opened(row.ring, row.sealed, row.id);
      return key && { ...row, ring, sealed: sealBytes(ringOf(ring), key, row.id) };
    },
    turned(n) {
      const [under, ring] = [newest(), newKey()];
      const row = { id: ringId(n), under, sealed: sealBytes(ringOf(under), ring, ringId(n)) };
      rings.set(n, ring);
      return { ring, row };
    },
  };
}

/** The file that the keys lie under is not there: nothing can be sealed so that it could be opened again. */
export class RingMissing extends Error {
  override readonly name = "RingMissing";
  constructor() {
    super("the file with the keys of this vault is missing");
  }
}
