import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { nextList, planCaseList, readCaseList } from "../../../src/domain/casework/case-list";

function read(text: string) {
  const list = readCaseList(text);
  if (!list.ok) throw new Error(list.error.code);
  return list.value;
}
const plan = (text: string, here: Readonly<Record<string, "open" | "closed">> = {}) =>
  planCaseList(
    read(text),
    Object.entries(here).map(([caseId, status]) => ({ caseId, status })),
    (caseId) => (caseId.startsWith("PL-") ? "placement" : undefined),
  );

describe("a list of cases", () => {
  it("is CSV, whatever its separators, quotes and line ends", () => {
    const expected = [
      { line: 2, caseId: "PL-1", status: "open", kind: "hiring", title: 'A "buyer"; urgent', purpose: "", outcome: "" },
      { line: 3, caseId: "PL-2", status: "closed", kind: undefined, title: "PL-2", purpose: "", outcome: "" },
    ];
    expect(read('ID,Status,Kind,Title\nPL-1,OPEN,hiring,"A ""buyer""; urgent"\nPL-2,closed\n').rows).toEqual(expected);
    expect(
      read('\uFEFFCase_ID;status;kind;title;more\r\nPL-1;open;hiring;"A ""buyer""; urgent";x\r\nPL-2;closed;;;\r\n\r\n')
        .rows,
    ).toEqual(expected);
  });

  it("is JSON Lines, too", () => {
    const text =
      '{"id":"PL-1","status":"open","title":"One","kind":"other"}\n\n{"caseId":7,"status":"closed","outcome":"Found"}\nnot json\n[1]\n';
    expect(read(text)).toEqual({
      rows: [
        { line: 1, caseId: "PL-1", status: "open", kind: "other", title: "One", purpose: "", outcome: "" },
        { line: 3, caseId: "7", status: "closed", kind: undefined, title: "7", purpose: "", outcome: "Found" },
      ],
      refused: [
        { line: 4, id: "", why: "no-json" },
        { line: 5, id: "", why: "no-json" },
      ],
    });
  });

  it("says of each row that is not taken which it is and why", () => {
    const rows = [
      ",open,other",
      "<x>,open,other",
      "PL-1,,other",
      "PL-2,open,boat",
      `PL-3,open,other,${"x".repeat(201)}`,
    ];
    expect(read(`id,status,kind,title\n${rows.join("\n")}`).refused).toEqual([
      { line: 2, id: "", why: "no-id" },
      { line: 3, id: "<x>", why: "bad-id" },
      { line: 4, id: "PL-1", why: "bad-status" },
      { line: 5, id: "PL-2", why: "bad-kind" },
      { line: 6, id: "PL-3", why: "bad-words" },
    ]);
  });

  it("counts a row once that stands there twice, and believes neither of two that differ", () => {
    const { rows, refused } = read("id,status\nPL-1,open\nPL-1,open\nPL-2,open\nPL-2,closed\n");
    expect(rows.map(({ caseId }) => caseId)).toEqual(["PL-1"]);
    expect(refused.map(({ line, why }) => [line, why])).toEqual([
      [4, "contradiction"],
      [5, "contradiction"],
    ]);
  });

  it.each(["", "a,b\n1,2", "<html><body>Sign in</body></html>", "id\nPL-1"])("is none in %j", (text) => {
    expect(readCaseList(text)).toEqual({ ok: false, error: { code: "no-list" } });
  });
  it("is not read where it is too large", () => {
    expect(readCaseList("x".repeat(5_000_001))).toEqual({ ok: false, error: { code: "list-too-large" } });
    expect(readCaseList(`id,status\n${"a,open\n".repeat(20_001)}`)).toEqual({
      ok: false,
      error: { code: "list-too-large" },
    });
  });

  it("opens what is not here, closes what is open here, and nothing else", () => {
    const text = "id,status\nPL-1,open\nPL-2,closed\nPL-3,open\nPL-4,closed\nPL-5,open\nX-6,open\nPL-7,closed\n";
    const found = plan(text, { "PL-2": "open", "PL-3": "open", "PL-4": "closed", "PL-5": "closed" });
    expect(found.open.map(({ caseId, kind }) => [caseId, kind])).toEqual([["PL-1", "placement"]]);
    expect(found.close.map(({ caseId }) => caseId)).toEqual(["PL-2"]);
    expect(found.unchanged).toBe(2);
    expect(found.refused.map(({ id, why }) => [id, why])).toEqual([
      ["PL-5", "closed-here"],
      ["X-6", "no-kind"],
      ["PL-7", "not-here"],
    ]);
  });

  it("warns of IDs that are easily taken for others, here or in the list", () => {
    const { open } = plan("id,status\nPL-10,open\nPL-1O,open\npl-3,open,\n".replace("pl-3,open,", "PL-I3,open"), {
      "PL-13": "open",
    });
    expect(open.map(({ caseId, alike }) => [caseId, alike])).toEqual([
      ["PL-10", undefined],
      ["PL-1O", "PL-10"],
      ["PL-I3", "PL-13"],
    ]);
  });

  test.prop([
    fc.array(
      fc.tuple(
        fc.constantFrom("PL-1", "PL-2", "PL-3", "PL-1O"),
        fc.constantFrom("open", "closed"),
        fc.constantFrom("", "One"),
      ),
      {
        maxLength: 8,
      },
    ),
    fc.dictionary(fc.constantFrom("PL-1", "PL-2", "PL-10"), fc.constantFrom("open" as const, "closed" as const)),
  ])("changes nothing the second time", (rows, here) => {
    const text = `id,status,title\n${rows.map((row) => row.join(",")).join("\n")}`;
    const first = plan(text, here);
    const after = { ...here };
    for (const { caseId } of first.open) after[caseId as "PL-1"] = "open";
    for (const { caseId } of first.close) after[caseId as "PL-1"] = "closed";
    const second = plan(text, after);
    expect([second.open, second.close]).toEqual([[], []]);
  });

  test.prop([fc.string({ unit: "binary", maxLength: 300 })])("never breaks what reads it", (text) => {
    readCaseList(text);
    readCaseList(`id,status\n${text}`);
    readCaseList(`{${text}`);
  });
});

describe("the list's next turn", () => {
  const NOW = "2026-03-02T09:00:00.000Z";
  const state = { askedAt: NOW, outcome: "read", failures: 0, changes: 0 } as const;
  it.each([
    [undefined, 60, NOW],
    [state, 60, "2026-03-02T10:00:00.000Z"],
    [{ ...state, failures: 3 }, 5, "2026-03-02T09:40:00.000Z"],
    [{ ...state, failures: 50 }, 60, "2026-03-03T09:00:00.000Z"],
    [{ ...state, askedAt: "2030-01-01T00:00:00.000Z" }, 60, NOW],
  ] as const)("is in time %#", (known, minutes, expected) => {
    expect(nextList(known, minutes, NOW)).toBe(expected);
  });
});
