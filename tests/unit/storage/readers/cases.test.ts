import { fc, test } from "@fast-check/vitest";
import { describe, expect, it, vi } from "vitest";
import { caseChanged, caseOpened } from "../../../../src/domain/casework/cases";
import { draft } from "../../../../src/domain/ledger/log";
import { type Database, caseById, caseCounts, listCases } from "../../../../src/storage/reading";
import { append } from "../../../../src/storage/writing";
import { withDatabase } from "../../support/memory-database";
import { CASE_IDS } from "../../support/payloads";
import { steadyPorts } from "../../support/ports";
import { settle, teams } from "../../support/team";
import { casesTold, countedIn, linkedTo, makings, toldByTheLog } from "../../support/told-by-the-log";
import { runs } from "../../support/runs";

const open = (db: Database, ...cases: [caseId: string, title: string, purpose?: string][]) =>
  append(db, steadyPorts(), () =>
    Promise.resolve({
      ok: true,
      value: cases.map(([caseId, title, purpose = ""]) => draft(caseOpened, { caseId, kind: "other", title, purpose })),
    }),
  );
const found = async (db: Database, text: string) => (await listCases(db, { text })).map(({ caseId }) => caseId);

describe("the list of cases", () => {
  test.prop(
    [
      teams,
      fc.constantFrom(undefined, "open", "closed"),
      fc.constantFrom("", "lift", "PL-2026 place", "34/26 UNAL", "ünal", " two\u200b  cooks "),
    ],
    runs(30),
  )("is what the log tells, the last opened first", (team, status, text) =>
    withDatabase(async (db) => {
      await settle(db, team);
      const words = text
        .replace("\u200b", "")
        .toLowerCase()
        .split(" ")
        .filter((word) => word !== "");
      const told = casesTold(await toldByTheLog(db)).toReversed();
      const passing = told.filter(
        (row) =>
          (status === undefined || row.status === status) &&
          words.every((word) => `${row.caseId} ${row.title} ${row.purpose}`.toLowerCase().includes(word)),
      );
      const listed = await listCases(db, { text, ...(status && { status }) });
      expect(listed).toMatchObject(passing);
      expect(listed).toHaveLength(passing.length);
    }),
  );
  test.prop([teams, fc.constantFrom(...CASE_IDS)], runs(20))(
    "counts the captures linked now, and their facts",
    (team, caseId) =>
      withDatabase(async (db) => {
        await settle(db, team);
        const log = await toldByTheLog(db);
        const made = [...linkedTo(caseId, log)].flatMap((id) => makings(log).get(id) ?? []);
        expect(await caseCounts(db, caseId)).toEqual({
          captures: made.length,
          facts: made.reduce((sum, told) => sum + countedIn(told, log), 0),
        });
        expect(await caseById(db, caseId)).toEqual((await listCases(db)).find((row) => row.caseId === caseId));
      }),
  );
  it("finds every word in the ID, the title or the purpose, in any case of letters", () =>
    withDatabase(async (db) => {
      await open(db, ["PL-1", "Straße für Ünal", "A home"], ["PL-2", "Lift", "repairs"]);
      expect(await found(db, "ünal pl-1 HOME")).toEqual(["PL-1"]);
      expect(await found(db, "U\u0308nal")).toEqual(["PL-1"]);
      expect(await found(db, "ünal lift")).toEqual([]);
      expect(await found(db, "PL-")).toEqual(["PL-2", "PL-1"]);
      expect(await found(db, ".*")).toEqual([]);
    }));
  it("does not show a case of which only a change has come in", () =>
    withDatabase(async (db) => {
      await append(db, steadyPorts(), () =>
        Promise.resolve({ ok: true, value: [draft(caseChanged, { caseId: "X1", title: "Later" })] }),
      );
      expect(await listCases(db)).toEqual([]);
      expect(await caseById(db, "X1")).toBeUndefined();
    }));

  it("is searched the same in a Turkish browser", () =>
    withDatabase(async (db) => {
      vi.spyOn(String.prototype, "toLocaleLowerCase").mockImplementation(function (this: string) {
        return this.replaceAll("I", "ı").replaceAll("İ", "i").toLowerCase();
      });
      await open(db, ["AKTE-I", "İnşaat"], ["AKTE-L", "Straße"]);
      expect(await found(db, "akte-i")).toEqual(["AKTE-I"]);
      expect(await found(db, "insaat")).toEqual([]);
      expect(await found(db, "inşaat")).toEqual(["AKTE-I"]);
      expect(await found(db, "STRASSE")).toEqual(["AKTE-L"]);
      vi.restoreAllMocks();
    }));
});
