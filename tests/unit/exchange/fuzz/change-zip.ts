import { crc32 } from "../../../../src/domain/files/exchange/crc32";
import { joined, utf8 } from "../../../../src/domain/files/exchange/bytes";
import { changeBytes } from "./change-bytes";
import type { Chance } from "./chance";

type Bytes = Uint8Array<ArrayBuffer>;

/** A container with its bytes changed as they lie: anywhere, or where a zip keeps what nobody looks at. */
export function changeZip(file: Bytes, by: Chance): Bytes {
  const spoilt = file.slice();
  const view = new DataView(spoilt.buffer);
  const records = headersIn(view);
  const { central, local, name, size } = by.one(records);
  const descriptor = local + 30 + name + size;
  switch (by.below(9)) {
    case 0:
      // The sum, wherever it stands.
      view.setUint32(central + 16, by.below(2 ** 32), true);
      view.setUint32(descriptor + 4, view.getUint32(central + 16, true), true);
      return spoilt;
    case 1:
      // Any field of a file's line in the directory.
      spoilt[central + by.below(46)] = by.below(256);
      return spoilt;
    case 2:
      spoilt[local + by.below(30)] = by.below(256);
      return spoilt;
    case 3:
      spoilt[file.length - 1 - by.below(22)] = by.below(256);
      return spoilt;
    case 4: {
      // A remark behind the end.
      view.setUint16(file.length - 2, 6, true);
      return joined([spoilt, utf8("remark")]);
    }
    case 5:
      return joined([utf8("before"), file]);
    case 6: {
      // A file's bytes, with their sum made to fit.
      const at = local + 30 + name + by.below(Math.max(size, 1));
      spoilt[at] = (spoilt[at] ?? 0) ^ (1 << by.below(8));
      const sum = crc32(spoilt.subarray(local + 30 + name, descriptor), 0);
      view.setUint32(central + 16, sum, true);
      view.setUint32(descriptor + 4, sum, true);
      return spoilt;
    }
    default:
      return changeBytes(file, by);
  }
}

interface Record {
  readonly central: number;
  readonly local: number;
  readonly name: number;
  readonly size: number;
}

function headersIn(view: DataView): Record[] {
  const found: Record[] = [];
  const end = view.byteLength - 22;
  let at = view.getUint32(end + 16, true);
  while (at < end) {
    const name = view.getUint16(at + 28, true);
    found.push({ central: at, local: view.getUint32(at + 42, true), name, size: view.getUint32(at + 20, true) });
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}
