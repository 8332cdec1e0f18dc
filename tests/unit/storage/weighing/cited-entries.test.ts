import { describe, expect, it } from "vitest";
import { noteAdded, noteRevised } from "../../../../src/domain/casework/annotation";
import { caseOpened } from "../../../../src/domain/casework/cases";
import { draft } from "../../../../src/domain/ledger/log";
import { checkSignature, newSigningKey, signText } from "../../../../src/platform/signing";
import { type Database, citableNotes, citedWords, entryProofs, leavesOf } from "../../../../src/storage/reading";
import { append, signHead } from "../../../../src/storage/writing";
import { withDatabase } from "../../support/memory-database";
import { NOTE_IDS } from "../../support/payloads";
import { steadyPorts } from "../../support/ports";

const signing = { newKey: newSigningKey, sign: signText };
const [NOTE] = NOTE_IDS;

/** A case with a note that was revised; all of it signed but what is written last. */
const aLog = (use: (db: Database, origin: string) => Promise<void>) =>
  withDatabase(async (db) => {
    const write = (value: ReturnType<typeof draft>[], salt: number) =>
      append(db, steadyPorts(undefined, salt), () => Promise.resolve({ ok: true, value }));
    await write(
      [
        draft(caseOpened, { caseId: "A", kind: "placement", title: "A place", purpose: "" }),
        draft(noteAdded, { noteId: NOTE, caseId: "A", text: "Two people" }),
        draft(noteRevised, { noteId: NOTE, caseId: "A", text: "Three people" }),
      ],
      0,
    );
    await signHead(db, signing);
    await write([draft(noteAdded, { noteId: NOTE_IDS[1], caseId: "A", text: "Later" })], 100);
    const [first] = await db.entries.toArray();
    await use(db, first?.origin ?? "");
  });

describe("what a decision cites", () => {
  it("says its words as they were written there; what was erased or is not here says nothing", () =>
    aLog(async (db, origin) => {
      await db.payloads.delete([origin, 2]);
      const said = await citedWords(db, [
        { origin, index: 1 },
        { origin, index: 2 },
        { origin, index: 40 },
      ]);
      expect(said).toMatchObject([
        { isErased: false, says: { as: "note", text: "Two people" } },
        { isErased: true, says: undefined },
        { at: undefined, isErased: false, says: undefined },
      ]);
    }));

  it("is a note where it reads as it does now", () =>
    aLog(async (db, origin) => {
      const notes = await citableNotes(db, "A");
      expect(notes.map(({ text, place }) => [text, place])).toEqual([
        ["Three people", { origin, index: 2 }],
        ["Later", { origin, index: 3 }],
      ]);
    }));

  it("is proven up to the signed head, also where its words were erased; what came later is not yet", () =>
    aLog(async (db, origin) => {
      await db.payloads.delete([origin, 2]);
      const places = [1, 2, 3, 40].map((index) => ({ origin, index }));
      expect(await entryProofs(db, places, checkSignature)).toEqual(["holds", "holds", "unsigned", "missing"]);
    }));

  it("is not proven where the entry, its words, the tree or the signature is another", () =>
    aLog(async (db, origin) => {
      const proof = async (leaf?: string) =>
        (await entryProofs(db, [{ origin, index: 1, ...(leaf !== undefined && { leaf }) }], checkSignature))[0];
      const leaf = (await leavesOf(db, [{ origin, index: 1 }]))({ origin, index: 1 });
      expect(await proof(leaf)).toBe("holds");
      expect(await proof("0".repeat(64))).toBe("fails");
      expect((await entryProofs(db, [{ origin, index: 1 }], () => Promise.resolve(false)))[0]).toBe("fails");

      const header = (await db.entries.get([origin, 1]))!;
      await db.entries.put({ ...header, at: "2026-03-02T09:00:00.001Z" });
      expect(await proof()).toBe("fails");
      await db.entries.put(header);

      const payload = (await db.payloads.get([origin, 1]))!;
      await db.payloads.put({ ...payload, json: payload.json.replace("Two", "Six") });
      expect(await proof()).toBe("fails");
      await db.payloads.put(payload);

      const node = (await db.nodes.get([origin, 0, 0]))!;
      await db.nodes.put({ ...node, hash: "0".repeat(64) });
      expect(await proof()).toBe("fails");
    }));
});
