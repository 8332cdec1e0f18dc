import { joined, utf8 } from "../../../../src/domain/files/exchange/bytes";
import type { Chance } from "./chance";

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes with a bit turned, some set, put in, taken away, doubled or put behind them. */
export function changeBytes(bytes: Bytes, by: Chance): Bytes {
  const at = by.below(Math.max(bytes.length, 1));
  const spoilt = bytes.slice();
  switch (by.below(8)) {
    case 0:
      return joined([bytes, Uint8Array.of(by.below(256))]);
    case 1:
      return joined([bytes.subarray(0, at), Uint8Array.of(by.below(256)), bytes.subarray(at)]);
    case 2:
      return joined([bytes.subarray(0, at), bytes.subarray(at + 1 + by.below(4))]);
    case 3:
      return joined([bytes.subarray(0, at), bytes.subarray(at), bytes.subarray(at)]);
    case 4:
      return bytes.length === 0 ? utf8("x") : bytes.slice(0, at);
    default:
      if (bytes.length === 0) return utf8("x");
      spoilt[at] = (spoilt[at] ?? 0) ^ (1 << by.below(8));
      return spoilt;
  }
}
