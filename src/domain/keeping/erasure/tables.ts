import { records } from "../../ledger/log";
import type { ErasureReason } from "./reason";

export interface ErasureRow {
  /** The erased entry: its origin and index. */
  target: string;
  reason: ErasureReason;
  words: string;
}

/** Every statement that an entry's payload was erased; the row's own origin is who says so. */
export const erasures = records<ErasureRow>()("erasures", ["target"]);
