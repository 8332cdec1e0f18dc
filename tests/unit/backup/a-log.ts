import { fc } from "@fast-check/vitest";
import { digestOf } from "../../../src/domain/ground/digest";
import { newSigningKey, signText } from "../../../src/platform/signing";
import type { Database } from "../../../src/storage/reading";
import { keepArtifact, keepImport, signHead } from "../../../src/storage/writing";
import { type Act, histories, live } from "../support/histories";
import { NINE } from "../support/ports";

export const MADE_AT = "2026-11-26T00:00:00.000Z";
export const signing = { newKey: newSigningKey, sign: signText };

export interface Kept {
  readonly history: Act[];
  /** Places, in the log, of payloads that were erased. */
  readonly erased: number[];
  readonly artifacts: Uint8Array[];
  readonly imports: Uint8Array[];
}
export const logs: fc.Arbitrary<Kept> = fc.record({
  history: histories(5),
  erased: fc.array(fc.nat(12), { maxLength: 3 }),
  artifacts: fc.array(fc.uint8Array({ maxLength: 1_500 }), { maxLength: 4 }),
  imports: fc.array(fc.uint8Array({ maxLength: 1_500 }), { maxLength: 3 }),
});

/** A log with everything in it that is truth: entries, erased ones, signatures, artifacts, other offices' files, a token. */
export async function fill(db: Database, { history, erased, artifacts, imports }: Kept): Promise<void> {
  for (const bytes of imports) await keepImport(db, await anImport(new Blob([Uint8Array.from(bytes)])));
  for (const bytes of artifacts) await keepArtifact(db, new Blob([Uint8Array.from(bytes)], { type: "text/html" }));
  await live(db, history);
  const signed = await signHead(db, signing);
  if (!signed) return;
  const { origin, size } = signed;
  await db.payloads.bulkDelete(erased.map((index): [string, number] => [origin, index]));
  const token = Uint8Array.of(0x30, 0, 0xff);
  await db.timestamps.add({ origin, size, authority: "https://time.example/", time: NINE, token });
}

export const anImport = async (blob: Blob) => ({
  sha256: await digestOf(blob),
  file: "Akte Ünal.wacz",
  bytes: blob.size,
  caseId: "PL-2026-0142",
  origin: "counterflow/b",
  importedAt: NINE,
  blob,
});

/** Whether entries cite bytes by their hash: those are none of the ones that are kept here. */
const citesBytes = ({ history }: Kept): boolean =>
  history.some(({ drafts }) => drafts.some(({ payload }) => /[0-9a-f]{64}/u.test(JSON.stringify(payload))));

/** One with something of everything in it. */
export const [aLog] = fc.sample(
  logs.filter(
    (log) =>
      log.history.length > 1 &&
      log.artifacts.length > 1 &&
      log.imports.length > 0 &&
      log.erased.length === 0 &&
      !citesBytes(log),
  ),
  { numRuns: 1, seed: 8 },
) as [Kept];
