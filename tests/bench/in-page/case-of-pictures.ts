import { bytesToHex } from "@noble/hashes/utils.js";
import { captureMade } from "../../../src/domain/evidence/captures";
import { caseOpened } from "../../../src/domain/casework/cases";
import { draft } from "../../../src/domain/ledger/log";
import { ok } from "../../../src/domain/ground/result";
import { Database } from "../../../src/storage/reading";
import { append, keepArtifact } from "../../../src/storage/writing";

/** What the benches run in a document of the extension's own origin, by the product's own code. */

const ports = {
  now: () => new Date().toISOString(),
  randomHex: (bytes: number) => bytesToHex(crypto.getRandomValues(new Uint8Array(bytes))),
};
const SEEN = { syntax: "visible", reader: "bench", version: "1", selectors: [], raw: "Picture" };
const RANDOM_AT_ONCE = 65_536;

/** Bytes that do not get smaller when they are packed, as those of a picture do not. */
function noise(length: number): Blob {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += RANDOM_AT_ONCE) crypto.getRandomValues(bytes.subarray(at, at + RANDOM_AT_ONCE));
  return new Blob([bytes], { type: "image/png" });
}

/** A case with so many captures, each with a picture of so many bytes. */
export async function fillCase(caseId: string, captures: number, bytes: number): Promise<void> {
  const db = new Database();
  const opened = draft(caseOpened, { caseId, kind: "other", title: "Pictures", purpose: "" });
  await append(db, ports, () => Promise.resolve(ok([opened])));
  for (let n = 0; n < captures; n++) {
    const kept = await keepArtifact(db, noise(bytes));
    const made = draft(captureMade, {
      captureId: crypto.randomUUID(),
      caseId,
      page: { url: `https://pictures.example/${n}`, title: `Picture ${n}` },
      readAt: ports.now(),
      subjects: [{ id: "#it", types: ["Thing"], identifiers: [] }],
      facts: [{ kind: "tag", subject: "#it", confidence: 1, label: "Picture", provenance: [SEEN] }],
      seen: {},
      snapshot: { tier: "screenshot", artifacts: [{ role: "screenshot", ...kept }] },
    });
    await append(db, ports, () => Promise.resolve(ok([made])));
  }
  db.close();
}

/** The floor of an export: the milliseconds in which the same pictures are copied from the database to one file. */
export async function copyPictures(): Promise<number> {
  const db = new Database();
  const began = performance.now();
  const folder = await navigator.storage.getDirectory();
  const writing = await (await folder.getFileHandle("copy", { create: true })).createWritable();
  for (const key of await db.artifacts.toCollection().primaryKeys()) {
    const row = await db.artifacts.get(key);
    if (row) await writing.write(row.blob);
  }
  await writing.close();
  const ms = performance.now() - began;
  await folder.removeEntry("copy");
  db.close();
  return ms;
}
