import { SealBroken, type VaultKeys, openBytes, rowBytes, rowOfBytes, sealBytes } from "../../../domain/keeping/vault";
import { FILE_FIELD, KEY_FIELD, SEAL, isSealedRow, isWordless } from "./sealed-tables";

export type Row = Readonly<Record<string, unknown>>;

type KeyPath = string | readonly string[] | null | undefined;

/** The parts of a key, by the fields they come from. */
export const partsOf = (path: KeyPath): readonly string[] => (typeof path === "string" ? [path] : (path ?? []));

interface Keyed {
  readonly name: string;
  readonly primKey: { readonly keyPath: KeyPath };
  readonly indexes: readonly { readonly keyPath: KeyPath }[];
}

/** How the rows of one table are sealed and opened, and what stands for their keys. */
export interface RowSealer {
  /**
   * The row as it is kept: what keys need, each text replaced where it could be somebody's words, and the rest sealed; by a key of its
   * own where `own` names one.
   */
  seal(row: Row, own?: string): Row;
  /**
   * The row that is kept so; one that is not sealed as it is. One whose seal is broken is none, and checking the tables misses it; but a
   * payload is one that does not hold, so that checking the log names it.
   */
  open(kept: Row): Row | undefined;
  isSealed(kept: Row): boolean;
  /** Whether a sealed row is so by a key of its own. */
  hasOwnKey(kept: Row): boolean;
  /** What stands for a part of a key. */
  part(field: string, value: unknown): unknown;
  /** What stands for a whole primary key. */
  key(key: unknown): unknown;
  /** The primary key of a row. */
  keyOf(row: Row): unknown;
}

/** @param ownKey where rows have keys of their own: one of these, by its name */
export function rowSealer(
  { name, primKey, indexes }: Keyed,
  keys: VaultKeys,
  ownKey: (id: string) => Uint8Array | undefined = () => undefined,
): RowSealer {
  const keyFields = partsOf(primKey.keyPath);
  const fields = [...new Set([...keyFields, ...indexes.flatMap(({ keyPath }) => partsOf(keyPath))])];
  const part = (field: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => part(field, one));
    return typeof value !== "string" || isWordless(name, field) ? value : keys.word(`${name}.${field}`, value);
  };
  const keyOf = (row: Row): unknown =>
    typeof primKey.keyPath === "string" ? row[primKey.keyPath] : keyFields.map((field) => row[field]);
  const place = (kept: Row): string => JSON.stringify([name, keyOf(kept)]);
  return {
    seal(row, own) {
      if (!isSealedRow(name, keyOf(row))) return row;
      const kept: Record<string, unknown> = {};
      for (const field of fields) if (row[field] !== undefined) kept[field] = part(field, row[field]);
      const { [FILE_FIELD]: file, ...rest } = row;
      const key = own === undefined ? undefined : ownKey(own);
      if (own !== undefined && !key) throw new Error("a row's own key is not known");
      kept[SEAL] = key ? sealBytes(key, rowBytes(rest), place(kept)) : keys.seal(rowBytes(rest), place(kept));
      if (own !== undefined) kept[KEY_FIELD] = own;
      if (file !== undefined) kept[FILE_FIELD] = file;
      return kept;
    },
    open(kept) {
      const sealed = kept[SEAL];
      if (!(sealed instanceof Uint8Array)) return kept;
      const own = kept[KEY_FIELD];
      const key = typeof own === "string" ? ownKey(own) : undefined;
      const open = (): Uint8Array | undefined => {
        if (own === undefined) return keys.open(sealed, place(kept));
        return key && openBytes(key, sealed, place(kept));
      };
      const bytes = unbroken(open);
      const row = bytes && rowOfBytes(bytes);
      if (!row) return name === "payloads" ? { ...withoutSeal(kept), salt: "", json: "" } : undefined;
      if (kept[FILE_FIELD] !== undefined) row[FILE_FIELD] = kept[FILE_FIELD];
      return row;
    },
    isSealed: (kept) => kept[SEAL] instanceof Uint8Array,
    hasOwnKey: (kept) => kept[KEY_FIELD] !== undefined,
    part,
    key: (key) =>
      Array.isArray(key) ? key.map((value, i) => part(keyFields[i] ?? "", value)) : part(keyFields[0] ?? "", key),
    keyOf,
  };
}

function unbroken<T>(open: () => T): T | undefined {
  try {
    return open();
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
}

const withoutSeal = ({ [SEAL]: _sealed, [KEY_FIELD]: _own, ...row }: Row): Row => row;
