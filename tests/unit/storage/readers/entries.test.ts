import { describe, expect, it } from "vitest";
import { caseOpened } from "../../../../src/domain/casework/cases";
import { draft } from "../../../../src/domain/ledger/log";
import { type Database, captureContent, countEntries, storedEntry } from "../../../../src/storage/reading";
import { append } from "../../../../src/storage/writing";
import type { PayloadRow } from "../../../../src/storage/base/database";
import { withDatabase } from "../../support/memory-database";
import { steadyPorts } from "../../support/ports";

const opened = { caseId: "PL-1", kind: "other", title: "Lift \ufffd", purpose: "" } as const;
const origin = `counterflow/${"0".repeat(32)}`;

const withEntry = (use: (db: Database) => Promise<void>) => () =>
  withDatabase(async (db) => {
    await append(db, steadyPorts(), () => Promise.resolve({ ok: true, value: [draft(caseOpened, opened)] }));
    await use(db);
  });

async function tampered(db: Database, change: Partial<PayloadRow>) {
  await db.payloads.update([origin, 0], change);
  return storedEntry(db, origin, 0);
}

describe("a stored entry", () => {
  it(
    "is the header and what it committed to",
    withEntry(async (db) => {
      expect(await storedEntry(db, origin, 0)).toMatchObject({
        header: { type: "case.opened" },
        payload: opened,
        commitmentHolds: true,
      });
      expect(await countEntries(db)).toBe(1);
      expect(await storedEntry(db, origin, 1)).toBeUndefined();
    }),
  );
  it(
    "has no payload once that was erased",
    withEntry(async (db) => {
      await db.payloads.delete([origin, 0]);
      const entry = await storedEntry(db, origin, 0);
      expect(Object.keys(entry ?? {})).toEqual(["header"]);
      expect(await captureContent(db, { origin, index: 0 })).toBeUndefined();
    }),
  );
  it.each<[string, (row: PayloadRow) => Partial<PayloadRow>]>([
    ["another text", ({ json }) => ({ json: json.replace("Lift", "Left") })],
    ["the same text spelled otherwise", ({ json }) => ({ json: `${json} ` })],
    ["a broken character for a replaced one", ({ json }) => ({ json: json.replace("\ufffd", "\ud800") })],
    ["no JSON", () => ({ json: '{"caseId":' })],
    ["another salt", () => ({ salt: "f".repeat(32) })],
    ["a salt that is none", () => ({ salt: "zz" })],
    ["a longer salt and a shorter text", ({ salt, json }) => ({ salt: `${salt}7b`, json: json.slice(1) })],
  ])("shows that it was tampered with: %s", (_what, change) =>
    withEntry(async (db) => {
      const row = await db.payloads.get([origin, 0]);
      if (!row) throw new Error("no payload");
      expect(await tampered(db, change(row))).toMatchObject({
        header: { type: "case.opened" },
        commitmentHolds: false,
      });
      expect(await captureContent(db, { origin, index: 0 })).toBeUndefined();
    })(),
  );
});
