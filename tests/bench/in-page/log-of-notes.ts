import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { noteAdded } from "../../../src/domain/casework/annotation";
import { draft, jcs } from "../../../src/domain/ledger/log";
import { ok } from "../../../src/domain/ground/result";
import { Database } from "../../../src/storage/reading";
import { append } from "../../../src/storage/writing";

/** What the benches run in a document of the extension's own origin, by the product's own code. */

const ONE_APPEND = 500;
const ports = {
  now: () => new Date().toISOString(),
  randomHex: (bytes: number) => bytesToHex(crypto.getRandomValues(new Uint8Array(bytes))),
};
const aNote = (n: number) => ({
  noteId: crypto.randomUUID(),
  caseId: "BENCH-1",
  text: `Note ${n}: ${"what the family said of the house, in their own words. ".repeat(5)}`,
});

/** Append so many notes to this profile's log. */
export async function fillLog(count: number): Promise<void> {
  const db = new Database();
  for (let done = 0; done < count; done += ONE_APPEND) {
    const notes = Array.from({ length: Math.min(ONE_APPEND, count - done) }, (_, n) => aNote(done + n));
    await append(db, ports, () => Promise.resolve(ok(notes.map((note) => draft(noteAdded, note)))));
  }
  db.close();
}

/** The floor of a check: the milliseconds that hashing the same headers and payloads takes, all of them in memory. */
export async function hashLog(): Promise<number> {
  const db = new Database();
  const [headers, payloads] = await Promise.all([db.entries.toArray(), db.payloads.toArray()]);
  db.close();
  const bytes = [...headers.map(jcs), ...payloads.map(({ json }) => json)].map(utf8ToBytes);
  const began = performance.now();
  for (const each of bytes) sha256(each);
  return performance.now() - began;
}
