import { describe, expect, it } from "vitest";
import { digestOf } from "../../../src/domain/ground/digest";
import { payloadErased } from "../../../src/domain/keeping/erasure";
import { pageKey } from "../../../src/domain/evidence/captures";
import { jcs } from "../../../src/domain/ledger/log";
import { checkSignature } from "../../../src/platform/signing";
import { type Database, caseComparison, verifyLog, whatGoes } from "../../../src/storage/reading";
import { keepImport } from "../../../src/storage/writing";
import { everyString } from "../support/every-string";
import { entryOf, receive } from "../support/histories";
import { NINE } from "../support/ports";
import { CAPTURE_ID, CASE, NOTE_ID, URL_READ, captureRequest, entriesOf, withServices } from "./support";
import { placeIn } from "../support/asked";

/** No log here has tokens. */
const noTokens = (): Promise<never> => Promise.reject(new Error("a token"));

const REQUEST = { reason: "request", words: "Letter of 2 March" } as const;
const note = { noteId: NOTE_ID, text: "Mrs Vermeulen’s daughter called." };

/** Whether the payloads that are not there were erased, as the log itself says; signatures are not looked at. */
async function missing(db: Database): Promise<{ erased: number; missing: number[] }> {
  const { erased, findings } = await verifyLog(db, { checkSignature, checkToken: noTokens });
  return { erased, missing: findings.flatMap((it) => (it.code === "payload-missing" ? [it.index] : [])) };
}

/** A file of another office's, kept. */
async function anImport(db: Database) {
  const blob = new Blob(["Mrs Vermeulen’s case"]);
  const about = { sha256: await digestOf(blob), bytes: blob.size, caseId: CASE.caseId, origin: "counterflow/b" };
  await keepImport(db, { ...about, file: "Vermeulen.wacz", importedAt: NINE, blob });
  return { ...about, blob };
}

describe("erasing", () => {
  it("a note takes every version of it, and the log says why", async () => {
    await withServices(async ({ openCase, addNote, reviseNote, erasePayload }, db) => {
      await openCase(CASE);
      await addNote({ caseId: CASE.caseId, ...note });
      await reviseNote({ noteId: NOTE_ID, caseId: CASE.caseId, text: "Mrs Vermeulen’s son called." });
      const target = { what: "note", noteId: NOTE_ID } as const;
      expect(await erasePayload({ target, ...REQUEST })).toEqual({ ok: true, value: { entries: 2, artifacts: 0 } });
      expect(await everyString(db)).not.toContain("Vermeulen");
      expect((await caseComparison(db, CASE.caseId)).notes).toEqual([]);
      expect((await entriesOf(db)).slice(1)).toEqual([
        "note.added",
        "note.revised",
        "payload.erased",
        "payload.erased",
      ]);
      expect(await db.events.where("caseId").equals(CASE.caseId).last()).toMatchObject({ label: REQUEST.words });
      expect(await missing(db)).toEqual({ erased: 2, missing: [] });
      expect(await erasePayload({ target, ...REQUEST })).toEqual({ ok: true, value: { entries: 0, artifacts: 0 } });
    });
  });

  it("a capture takes its facts, and its notes only where that is asked for", async () => {
    for (const notes of [false, true])
      await withServices(async ({ openCase, capturePage, erasePayload }, db) => {
        await openCase(CASE);
        await capturePage(captureRequest({ note }));
        await erasePayload({ target: { what: "capture", captureId: CAPTURE_ID, notes }, ...REQUEST });
        const evidence = await caseComparison(db, CASE.caseId);
        expect([evidence.captures, evidence.alternatives]).toEqual([[], []]);
        expect(evidence.notes.map(({ text }) => text)).toEqual(notes ? [] : [note.text]);
        expect(await everyString(db)).not.toContain("Lindenhof");
      });
  });

  it("an imported file takes it and all that the log says of it, and the log says why", async () => {
    await withServices(async ({ recordImport, erasePayload }, db) => {
      const { blob, ...about } = await anImport(db);
      await recordImport({ ...about, file: "Akte Vermeulen.wacz", verdict: "sound", findings: 0 });
      await recordImport({ ...about, file: "Vermeulen (1).wacz", verdict: "sound", findings: 0 });
      const target = { what: "import", sha256: about.sha256 } as const;
      expect(await whatGoes(db, target)).toEqual({ entries: 2, artifacts: 1, bytes: blob.size });
      expect(await erasePayload({ target, ...REQUEST })).toEqual({ ok: true, value: { entries: 2, artifacts: 1 } });
      expect(await everyString(db)).not.toContain("Vermeulen");
      expect(await entriesOf(db)).toEqual(["case.imported", "case.imported", "payload.erased", "payload.erased"]);
      expect(await missing(db)).toEqual({ erased: 2, missing: [] });
    });
  });

  it("what one entry says of an imported file leaves it while another speaks of it", async () => {
    await withServices(async ({ recordImport, erasePayload }, db) => {
      const { blob: _bytes, ...about } = await anImport(db);
      const first = await recordImport({ ...about, file: "1.wacz", verdict: "sound", findings: 0 });
      await recordImport({ ...about, file: "2.wacz", verdict: "sound", findings: 0 });
      const { origin } = placeIn(first);
      await erasePayload({ target: { what: "entry", origin, index: 0 }, ...REQUEST });
      expect(await db.imports.count()).toBe(1);
      await erasePayload({ target: { what: "entry", origin, index: 1 }, ...REQUEST });
      expect(await everyString(db)).not.toContain("Vermeulen");
    });
  });

  it("an imported file that no entry speaks of takes it all the same", async () => {
    await withServices(async ({ erasePayload }, db) => {
      const { sha256 } = await anImport(db);
      expect(await erasePayload({ target: { what: "import", sha256 }, ...REQUEST })).toMatchObject({ ok: true });
      expect(await db.imports.count()).toBe(0);
    });
  });

  it("a capture has what was being chosen on its page forgotten", async () => {
    const forgotten: unknown[] = [];
    const forgetDrafts = (pages: ReadonlySet<string>) => Promise.resolve(void forgotten.push([...pages]));
    await withServices(
      async ({ openCase, capturePage, erasePayload }) => {
        await openCase(CASE);
        await capturePage(captureRequest());
        await erasePayload({ target: { what: "capture", captureId: CAPTURE_ID, notes: false }, ...REQUEST });
      },
      { forgetDrafts },
    );
    expect(forgotten).toEqual([[pageKey(URL_READ)]]);
  });

  it("an erasure whose words said too much keeps what it erased explained", async () => {
    await withServices(async ({ openCase, erasePayload }, db) => {
      const opened = await openCase(CASE);
      const { origin } = placeIn(opened);
      await erasePayload({ target: { what: "entry", origin, index: 0 }, ...REQUEST, words: "Mrs Vermeulen asked" });
      await erasePayload({ target: { what: "entry", origin, index: 1 }, ...REQUEST, words: "" });
      expect(await everyString(db)).not.toContain("Vermeulen");
      expect(await missing(db)).toEqual({ erased: 2, missing: [] });
    });
  });
});

describe("an erasure", () => {
  it("cannot be erased where it says no more than what is gone and why", async () => {
    await withServices(async ({ openCase, erasePayload }, db) => {
      const opened = await openCase(CASE);
      const { origin } = placeIn(opened);
      await erasePayload({ target: { what: "entry", origin, index: 0 }, ...REQUEST, words: "" });
      const target = { what: "entry", origin, index: 1 } as const;
      expect(await whatGoes(db, target)).toEqual({ entries: 0, artifacts: 0, bytes: 0 });
      expect(await erasePayload({ target, ...REQUEST })).toEqual({ ok: true, value: { entries: 0, artifacts: 0 } });
      expect(await entriesOf(db)).toEqual(["case.opened", "payload.erased"]);
      expect(await db.payloads.get([origin, 1])).toBeDefined();
    });
  });
});

describe("a payload that is gone", () => {
  it("without an erasure is a finding", async () => {
    await withServices(async ({ openCase }, db) => {
      await openCase(CASE);
      await db.payloads.clear();
      expect(await missing(db)).toEqual({ erased: 0, missing: [0] });
    });
  });

  it("is not excused by what another installation's log says of it", async () => {
    await withServices(async ({ openCase }, db) => {
      const opened = await openCase(CASE);
      const says = { origin: placeIn(opened).origin, index: 0, reason: "request", words: "", artifacts: [] };
      await receive(db, [entryOf("counterflow/b", 0, NINE, { type: payloadErased.type, v: 1, json: jcs(says) })]);
      await db.payloads.delete([placeIn(opened).origin, 0]);
      expect(await missing(db)).toEqual({ erased: 0, missing: [0] });
    });
  });

  it("is excused by what its own installation's log says of it", async () => {
    await withServices(async (_services, db) => {
      const says = { origin: "counterflow/b", index: 0, reason: "retention", words: "", artifacts: [] };
      await receive(db, [
        entryOf("counterflow/b", 0, NINE, { type: "case.opened", v: 1, json: undefined }),
        entryOf("counterflow/b", 1, NINE, { type: payloadErased.type, v: 1, json: jcs(says) }),
      ]);
      expect(await missing(db)).toEqual({ erased: 1, missing: [] });
    });
  });
});
