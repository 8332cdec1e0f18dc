import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type BadRow, type Column, type GoodRow, checkTable } from "../../../src/domain/casework/own-data";
import { type TableForm, lookAtTable } from "../../../src/domain/casework/table-files";
import { textFile } from "../table-files/support";

const column = (at: number, head: string, meaning: Column["meaning"], isKey = false): Column => ({
  at,
  head,
  meaning,
  isKey,
});
const ID = column(0, "id", { as: "text" }, true);
const NAME = column(1, "name", { as: "name" });

async function checked(text: string, columns: readonly Column[], form: Partial<TableForm> = {}, width = 2) {
  const file = textFile(text);
  const look = await lookAtTable(file, { kind: "text", skip: 0, heads: 1, ...form });
  const good: GoodRow[] = [];
  const bad: BadRow[] = [];
  for await (const slice of checkTable(file, { form: { ...look.form, ...form }, columns, width, from: 0 })) {
    good.push(...slice.good);
    bad.push(...slice.bad);
  }
  return { good, bad };
}

const comma = { separator: ",", quote: '"', escape: '"' } as const;

describe("rows of a file", () => {
  it("keeps good ones and says of bad ones in which line what is wrong", async () => {
    const { good, bad } = await checked(
      "id,name\n1,Lindenhof\n\n,Nobody\n3\n4,Aue,extra\n5,Eiche\n",
      [ID, NAME],
      comma,
    );
    expect(good).toEqual([
      { line: 2, key: "1", cells: ["1", "Lindenhof"] },
      { line: 7, key: "5", cells: ["5", "Eiche"] },
    ]);
    expect(bad.map(({ line, reason }) => [line, reason])).toEqual([
      [4, "no-key"],
      [5, "too-few-cells"],
      [6, "surplus-cells"],
    ]);
  });

  it("reads on behind a quotation mark that is never closed", async () => {
    const { good, bad } = await checked('id,name\n1,"Lindenhof\n2,Aue\n3,Eiche\n', [ID, NAME], comma);
    expect(bad).toMatchObject([{ line: 2, reason: "quote-open" }]);
    expect(good.map(({ key, line }) => [key, line])).toEqual([
      ["2", 3],
      ["3", 4],
    ]);
  });

  it("counts the lines of cells that run over several", async () => {
    const { good } = await checked('id,name\n1,"Linden\nhof"\n2,Aue\n', [ID, NAME], comma);
    expect(good.map(({ line }) => line)).toEqual([2, 4]);
  });

  it("refuses zero bytes and what could not be decoded", async () => {
    const { good, bad } = await checked("id,name\n1,a\u0000b\n2,c\ufffdd\n3,fine\n", [ID, NAME], comma);
    expect(bad.map(({ line, reason }) => [line, reason])).toEqual([
      [2, "unreadable"],
      [3, "unreadable"],
    ]);
    expect(good).toHaveLength(1);
  });

  it("takes a cell that begins as a formula for the text that it is", async () => {
    const { good } = await checked("id,name\n1,=cmd|' /C calc'!A0\n", [ID, NAME], comma);
    expect(good[0]!.cells[1]).toBe("=cmd|' /C calc'!A0");
  });

  it("refuses another currency in a column of one", async () => {
    const price = column(1, "price", { as: "money", currency: "EUR", period: "month" });
    const { good, bad } = await checked("id,price\n1,€ 30\n2,$ 30\n", [ID, price], comma);
    expect(good).toHaveLength(1);
    expect(bad).toMatchObject([{ line: 3, reason: "other-currency", head: "price", cell: "$ 30" }]);
  });

  it("refuses a line without an end, and takes what follows", async () => {
    const { good, bad } = await checked(`id,name\n1,${"x".repeat(9_000_000)}\n2,Aue\n`, [ID, NAME], comma);
    expect(bad).toMatchObject([{ line: 2, reason: "too-long" }]);
    expect(good).toMatchObject([{ key: "2", line: 3 }]);
  });

  it("says of a file full of open marks that they are none", async () => {
    const text = `id,name\n${Array.from({ length: 400 }, (_, n) => `${n},"x" y`).join("\n")}\n`;
    await expect(checked(text, [ID, NAME], comma)).rejects.toMatchObject({ code: "table-quotes" });
    // Read without marks, every row is there.
    expect((await checked(text, [ID, NAME], { ...comma, quote: "" })).good).toHaveLength(400);
  });

  test.prop([
    fc.array(fc.tuple(fc.stringMatching(/^[a-z0-9]{1,8}$/u), fc.string({ minLength: 1, maxLength: 40 })), {
      minLength: 1,
      maxLength: 60,
    }),
    fc.constantFrom(",", ";", "\t", "|"),
  ])("gives back every cell that was written by the rules (RFC 4180)", async (rows, separator) => {
    const clean = rows.map(([id, name]) => [id, name.replace(/[\0\ufffd\r]/gu, "?")] as const);
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const text = `id${separator}name\n${clean.map(([id, name]) => `${id}${separator}${quoted(name)}\n`).join("")}`;
    const { good, bad } = await checked(text, [ID, NAME], { ...comma, separator, encoding: "utf-8" });
    expect(bad).toEqual([]);
    expect(good.map(({ cells }) => cells)).toEqual(clean.map(([id, name]) => [id, name.toWellFormed().trim()]));
  });

  test.prop([fc.string({ maxLength: 400 }), fc.constantFrom('"', "'", "")])(
    "says of each line of any text that it is taken, refused or empty",
    async (text, quote) => {
      const form = { ...comma, quote, heads: 0, encoding: "utf-8" };
      if (text === "" || text.trim() === "" || /^[,\s]*$/u.test(text)) return;
      const { good, bad } = await checked(`x${text}`, [column(0, "", { as: "text" })], form, 1).catch(() => ({
        good: [],
        bad: [],
      }));
      for (const { line } of [...good, ...bad]) expect(line).toBeGreaterThan(0);
    },
  );
});
