import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { noteAdded } from "../../../../src/domain/casework/annotation";
import { draft } from "../../../../src/domain/ledger/log";
import { checkSignature, newSigningKey, signText } from "../../../../src/platform/signing";
import { type Database, mendedTree, verifyLog } from "../../../../src/storage/reading";
import { append, mendTree, signHead } from "../../../../src/storage/writing";
import { withDatabase } from "../../support/memory-database";
import { NOTE_IDS } from "../../support/payloads";
import { NINE, steadyPorts } from "../../support/ports";
import { runs } from "../../support/runs";

const signing = { newKey: newSigningKey, sign: signText };
const checkToken = (): Promise<never> => Promise.reject(new Error("a token"));
const findingsOf = async (db: Database) => (await verifyLog(db, { checkSignature, checkToken })).findings;
const A_NOTE = draft(noteAdded, { noteId: NOTE_IDS[0], caseId: "A", text: "Seen" });
const note = (db: Database, salt: number) =>
  append(db, steadyPorts(undefined, salt), () => Promise.resolve({ ok: true, value: [A_NOTE] }));

async function aLogOf(db: Database, size: number): Promise<void> {
  for (let n = 0; n < size; n++) await note(db, n * 10);
  await signHead(db, signing);
}

const damage = fc.record({
  size: fc.integer({ min: 1, max: 20 }),
  nodes: fc.array(fc.record({ which: fc.nat(), how: fc.constantFrom("gone", "other", "no hash") }), {
    minLength: 1,
    maxLength: 6,
  }),
});

async function damaged(db: Database, nodes: readonly { readonly which: number; readonly how: string }[]) {
  const kept = await db.nodes.toArray();
  for (const { which, how } of nodes) {
    const { hash: _hash, ...at } = kept[which % kept.length]!;
    if (how === "gone") await db.nodes.delete([at.origin, at.level, at.index]);
    else await db.nodes.put({ ...at, hash: how === "other" ? "ab".repeat(32) : "no hash" });
  }
  return kept;
}

describe("a tree with damaged nodes", () => {
  test.prop([damage], runs(30))("is made anew from the entries, which is noted", ({ size, nodes }) =>
    withDatabase(async (db) => {
      await aLogOf(db, size);
      const before = await damaged(db, nodes);
      const [{ origin } = { origin: "" }] = await db.entries.toArray();
      const mended = await mendTree(db, origin, NINE);
      expect(await db.nodes.toArray()).toEqual(before);
      expect(await mendedTree(db)).toEqual({ key: "mended", at: NINE, nodes: mended });
      expect(await findingsOf(db)).toEqual([]);
    }),
  );

  test.prop([damage], runs(30))("stops no append, and what is signed then is true", ({ size, nodes }) =>
    withDatabase(async (db) => {
      await aLogOf(db, size);
      await damaged(db, nodes);
      await note(db, 5_000);
      await signHead(db, signing);
      const [{ origin } = { origin: "" }] = await db.entries.toArray();
      await mendTree(db, origin, NINE);
      expect(await findingsOf(db)).toEqual([]);
    }),
  );

  test.prop([damage, fc.integer({ min: 1, max: 4 }), fc.nat(2)], runs(30))(
    "is mended before its head is signed, where it was damaged while its newest entries were not signed yet",
    ({ size, nodes }, unsigned, after) =>
      withDatabase(async (db) => {
        await aLogOf(db, size);
        for (let n = 0; n < unsigned; n++) await note(db, 5_000 + n * 10);
        await damaged(db, nodes);
        for (let n = 0; n < after; n++) await note(db, 6_000 + n * 10);
        await signHead(db, signing);
        const [{ origin } = { origin: "" }] = await db.entries.toArray();
        await mendTree(db, origin, NINE);
        expect(await findingsOf(db)).toEqual([]);
      }),
  );

  it("keeps the leaf of a header that was changed, as the word against it", () =>
    withDatabase(async (db) => {
      await aLogOf(db, 5);
      const header = (await db.entries.toArray())[2]!;
      await db.entries.put({ ...header, payload: "0".repeat(64) });
      await damaged(db, [{ which: 6, how: "gone" }]);
      await note(db, 5_000);
      await mendTree(db, header.origin, NINE);
      expect(await findingsOf(db)).toContainEqual({ code: "header-changed", origin: header.origin, index: 2 });
    }));

  it("is not touched where it is sound", () =>
    withDatabase(async (db) => {
      await aLogOf(db, 7);
      const [{ origin } = { origin: "" }] = await db.entries.toArray();
      expect(await mendTree(db, origin, NINE)).toBe(0);
      expect(await mendedTree(db)).toBeUndefined();
    }));
});
