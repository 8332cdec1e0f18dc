import { randomUUID } from "node:crypto";
import { type Ask, performer } from "../../../src/messaging";
import { signSummary } from "../../../src/platform/signing";
import type { Database } from "../../../src/storage/reading";
import { VERIFIER } from "../exchange/support/written";
import { NINE } from "../support/ports";
import { askOf, disk } from "./support";

/** Where addresses of files are given out, and how long was waited. */
export function desk(db: Database, ask: Ask = askOf(db)) {
  const on = disk();
  const addresses = new Map<string, File>();
  const waited: number[] = [];
  const ports = {
    db,
    ask,
    perform: performer(ask, randomUUID),
    now: () => NINE,
    pause: (ms: number) => Promise.resolve(void waited.push(ms)),
    newScratchFile: on.newScratchFile,
    addressOf: (file: File) => {
      addresses.set(`blob:${file.name}`, file);
      return `blob:${file.name}`;
    },
    dropAddress: (address: string) => void addresses.delete(address),
    certificates: () => Promise.resolve([]),
    ownFile: () => Promise.resolve(Uint8Array.from(VERIFIER)),
    ownVersion: () => "0",
    signSummary,
  };
  return { ports, on, addresses, waited };
}
