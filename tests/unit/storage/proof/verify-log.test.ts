import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { noteAdded } from "../../../../src/domain/casework/annotation";
import { type Draft, draft } from "../../../../src/domain/ledger/log";
import { checkSignature, newSigningKey, signText } from "../../../../src/platform/signing";
import { type Database, type VerifyProgress, verifyLog } from "../../../../src/storage/reading";
import { append, signHead } from "../../../../src/storage/writing";
import { type Act, histories, live } from "../../support/histories";
import { withDatabase } from "../../support/memory-database";
import { NOTE_IDS, anyDraft } from "../../support/payloads";
import { steadyPorts } from "../../support/ports";
import { runs } from "../../support/runs";

const signing = { newKey: newSigningKey, sign: signText };
/** No log here has tokens. */
const checkToken = (): Promise<never> => Promise.reject(new Error("a token"));
const A_NOTE = draft(noteAdded, { noteId: NOTE_IDS[0], caseId: "A", text: "Seen" });
const verify = (db: Database) => verifyLog(db, { checkSignature, checkToken });

/** A log of at least one entry, its head signed. */
async function aSignedLog(db: Database, history: Parameters<typeof live>[1], last: Parameters<typeof append>[2]) {
  await live(db, history);
  await signHead(db, signing);
  await append(db, steadyPorts(undefined, 500_000), last);
  await signHead(db, signing);
}

const logs = fc.tuple(histories(5), fc.array(anyDraft, { minLength: 1, maxLength: 3 }));
function aLog([history, drafts]: readonly [Act[], Draft[]], use: (db: Database) => Promise<void>) {
  return withDatabase(async (db) => {
    await aSignedLog(db, history, () => Promise.resolve({ ok: true, value: drafts }));
    await use(db);
  });
}

describe("a log as it was written", () => {
  test.prop([logs], runs(15))("is found sound, and signed to its end", (log) =>
    aLog(log, async (db) => {
      const entries = await db.entries.count();
      // Histories cite files that nobody kept.
      const { lost, files, ...rest } = await verify(db);
      expect(lost).toHaveLength(files);
      expect(rest).toEqual({
        entries,
        signed: entries,
        erased: 0,
        times: [],
        strangers: 0,
        findings: [],
        tables: [],
      });
    }),
  );

  test.prop([logs], runs(5))("says how far the looking is, and stops when asked", (log) =>
    aLog(log, async (db) => {
      const entries = await db.entries.count();
      const heard: VerifyProgress[] = [];
      const stop = new AbortController();
      await verifyLog(db, { checkSignature, checkToken, onProgress: (progress) => heard.push(progress) });
      expect(heard.findLast(({ step }) => step === "entries")).toMatchObject({ done: entries, total: entries });
      const signatures = await db.checkpoints.count();
      expect(heard.findLast(({ step }) => step === "signatures")).toMatchObject({
        done: signatures,
        total: signatures,
      });
      expect(heard.at(-1)).toEqual({ step: "tables", done: entries, total: entries });
      stop.abort();
      await expect(verifyLog(db, { checkSignature, checkToken, signal: stop.signal })).rejects.toThrow("aborted");
    }),
  );

  test.prop([logs], runs(5))("is grown over by the tree where it was written before there was one", (log) =>
    aLog(log, async (db) => {
      const before = await db.nodes.toArray();
      await db.nodes.clear();
      await append(db, steadyPorts(undefined, 900_000), () => Promise.resolve({ ok: true, value: [] }));
      expect(await db.nodes.toArray()).toEqual(before);
    }),
  );

  it("with many checkpoints says how far they are checked, and stops between two of them", () =>
    withDatabase(async (db) => {
      await aSignedLog(db, [], () => Promise.resolve({ ok: true, value: [A_NOTE] }));
      const first = (await db.checkpoints.toArray())[0]!;
      const sizes = Array.from({ length: 700 }, (_, n) => n + 2);
      const note = (size: number) => first.note.replace(/\n1\n/u, `\n${size}\n`);
      await db.checkpoints.bulkAdd(sizes.map((size) => ({ ...first, size, note: note(size) })));
      const heard: number[] = [];
      const onProgress = ({ step, done }: VerifyProgress): void => {
        if (step === "signatures") heard.push(done);
      };
      await verifyLog(db, { checkSignature, checkToken, onProgress });
      expect(heard).toEqual([...Array.from({ length: 14 }, (_, n) => 50 * (n + 1)), 701]);
      let checked = 0;
      const stop = new AbortController();
      const stopping = () => {
        checked += 1;
        if (checked === 3) stop.abort();
        return Promise.resolve(true);
      };
      const stopped = verifyLog(db, { checkSignature: stopping, checkToken, signal: stop.signal });
      await expect(stopped).rejects.toThrow("aborted");
      expect(checked).toBe(3);
    }));
});

/** One character of a text changed for another of its kind. */
function spoilt(text: string, at: number): string {
  const i = at % text.length;
  const other = /\d/u.test(text.charAt(i)) ? (text.charAt(i) === "7" ? "8" : "7") : text.charAt(i) === "x" ? "y" : "x";
  return text.slice(0, i) + other + text.slice(i + 1);
}

const spots = fc.record({ row: fc.nat(), at: fc.nat() });

describe("a log that somebody changed", () => {
  test.prop([logs, fc.constantFrom("payload", "at", "type", "v"), spots], runs(40))(
    "tells which header was changed",
    (log, field, { row, at }) =>
      aLog(log, async (db) => {
        const headers = await db.entries.toArray();
        const header = headers[row % headers.length];
        if (!header) return;
        const changed = field === "v" ? header.v + 1 : spoilt(header[field as "at"], at);
        await db.entries.put({ ...header, [field]: changed });
        const { findings } = await verify(db);
        expect(findings).toContainEqual(
          expect.objectContaining({ index: header.index, code: expect.stringMatching(/^header-/u) as string }),
        );
      }),
  );

  test.prop([logs, fc.constantFrom("salt", "json"), spots], runs(30))(
    "tells which payload was changed",
    (log, field, { row, at }) =>
      aLog(log, async (db) => {
        const payloads = await db.payloads.toArray();
        const payload = payloads[row % payloads.length];
        if (!payload) return;
        await db.payloads.put({ ...payload, [field]: spoilt(payload[field as "json"], at) });
        const { origin, index } = payload;
        expect((await verify(db)).findings).toEqual([{ code: "payload-changed", origin, index }]);
      }),
  );

  test.prop([logs, spots], runs(25))("tells that a node of the tree was changed", (log, { row, at }) =>
    aLog(log, async (db) => {
      const nodes = await db.nodes.toArray();
      const node = nodes[row % nodes.length];
      if (!node) return;
      const digit = at % 64;
      const other = node.hash[digit] === "0" ? "1" : "0";
      await db.nodes.put({ ...node, hash: node.hash.slice(0, digit) + other + node.hash.slice(digit + 1) });
      expect((await verify(db)).findings).not.toEqual([]);
    }),
  );

  test.prop([logs, spots], runs(30))("tells which checkpoint was changed", (log, { row, at }) =>
    aLog(log, async (db) => {
      const checkpoints = await db.checkpoints.toArray();
      const checkpoint = checkpoints[row % checkpoints.length];
      if (!checkpoint) return;
      const { origin, size, note } = checkpoint;
      await db.checkpoints.put({ ...checkpoint, note: spoilt(note, at) });
      expect((await verify(db)).findings).toEqual([{ code: "checkpoint-broken", origin, size }]);
    }),
  );

  test.prop([logs, fc.nat()], runs(20))("tells that an entry was taken out", (log, which) =>
    aLog(log, async (db) => {
      const headers = await db.entries.toArray();
      const gone = headers[which % headers.length];
      if (!gone) return;
      await db.entries.delete([gone.origin, gone.index]);
      await db.payloads.delete([gone.origin, gone.index]);
      const { findings } = await verify(db);
      expect(findings).toContainEqual({ code: "entries-missing", origin: gone.origin, index: gone.index, count: 1 });
    }),
  );

  test.prop([logs], runs(10))("tells that its end was cut off with all that belonged to it", (log) =>
    aLog(log, async (db) => {
      const last = (await db.entries.toArray()).at(-1);
      if (!last || last.index === 0) return;
      await db.entries.delete([last.origin, last.index]);
      await db.payloads.delete([last.origin, last.index]);
      await db.nodes.where("[origin+level+index]").equals([last.origin, 0, last.index]).delete();
      const { findings } = await verify(db);
      expect(findings).toContainEqual({ code: "log-cut", origin: last.origin, size: last.index + 1 });
    }),
  );

  test.prop([logs], runs(10))("tells that all of it was written anew by somebody without the key", (log) =>
    aLog(log, async (db) => {
      const [header] = await db.entries.toArray();
      const checkpoints = await db.checkpoints.toArray();
      if (!header) return;
      const { privateKey } = await newSigningKey();
      for (const checkpoint of checkpoints) {
        const [body = ""] = checkpoint.note.split("\n\n");
        const forged = await signText(privateKey, `${body}\n`);
        const line = checkpoint.note.split("— ")[1] ?? "";
        const id = Buffer.from(line.split(" ")[1] ?? "", "base64").subarray(0, 4);
        const note = `${body}\n\n— ${header.origin} ${Buffer.concat([id, forged]).toString("base64")}\n`;
        await db.checkpoints.put({ ...checkpoint, note });
      }
      const { findings, signed } = await verify(db);
      expect(signed).toBe(0);
      expect(findings.map(({ code }) => code)).toEqual(checkpoints.map(() => "checkpoint-broken"));
    }),
  );
});
