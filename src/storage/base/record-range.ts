import { type Header, stampOf } from "../../domain/ledger/log";
import type { RecordKey } from "./database";

/** The records of one entry in any table, as a range of keys. An array sorts above every number. */
export function rangeOf(header: Header): readonly [from: RecordKey, to: readonly unknown[]] {
  const stamp = stampOf(header);
  return [
    [...stamp, 0],
    [...stamp, []],
  ];
}
