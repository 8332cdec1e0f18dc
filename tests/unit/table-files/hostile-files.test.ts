import { fc, test } from "@fast-check/vitest";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { CFB, utils, write } from "@e965/xlsx";
import { MOST_COLUMNS, lookAtTable, readTable, shownOf } from "../../../src/domain/casework/table-files";
import { textFile, whole } from "./support";

const codeOf = (file: File): Promise<unknown> =>
  lookAtTable(file).then(
    () => "read",
    (error: unknown) => (error as { readonly code?: unknown }).code,
  );

/** What the library offers for compound files, and does not say of itself. */
interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, name: string, bytes: Uint8Array) => void;
  };
  readonly write: (file: object, options: { readonly type: "array" }) => ArrayLike<number>;
}
const compound = CFB as CompoundFiles;

const workbook = (
  rows: readonly unknown[][],
  options: { date1904?: boolean; bookType?: "xlsx" | "ods" | "biff8" } = {},
) => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as never, { cellDates: true, UTC: true }), "Prices");
  if (options.date1904) book.Workbook = { ...book.Workbook, WBProps: { date1904: true } };
  const bytes = write(book, { type: "array", bookType: options.bookType ?? "xlsx" }) as ArrayBuffer;
  return new File([bytes], "prices.xlsx");
};

describe("files that mean harm, or are not what they are called", () => {
  it("refuses a zip that unpacks to far more than a table", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(22_000_000) });
    expect(await codeOf(new File([bomb], "bomb.xlsx"))).toBe("table-bomb");
  });

  it("believes no size that a zip states", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(22_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(await codeOf(new File([bomb], "liar.xlsx"))).toBe("table-bomb");
  });

  it("says of a locked workbook, a picture, a document and nothing what they are", async () => {
    // What Office makes of a workbook with a password is a compound file that names an encrypted package.
    const locked = compound.utils.cfb_new();
    compound.utils.cfb_add(locked, "/EncryptionInfo", new Uint8Array([4, 0, 4, 0]));
    compound.utils.cfb_add(locked, "/EncryptedPackage", new Uint8Array(64));
    const bytes = Uint8Array.from(compound.write(locked, { type: "array" }));
    expect(await codeOf(new File([bytes], "locked.xlsx"))).toBe("table-encrypted");
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]);
    expect(await codeOf(textFile(png))).toBe("table-unknown");
    expect(await codeOf(textFile("%PDF-1.7 …"))).toBe("table-unknown");
    expect(await codeOf(textFile(""))).toBe("table-empty");
    expect(await codeOf(textFile(" \n \n"))).toBe("table-empty");
    const document = zipSync({ "word/document.xml": new TextEncoder().encode("<w/>") });
    expect(await codeOf(new File([document], "letter.docx"))).toBe("table-broken");
    expect(await codeOf(textFile('{"a": 1}'))).toBe("table-no-rows");
  });

  test.prop([
    fc.uint8Array({ maxLength: 600 }),
    fc.constantFrom("", "PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "[", "{"),
  ])("answers any bytes with rows or a reason", async (bytes, begin) => {
    const file = new File([Uint8Array.from(begin, (one) => one.charCodeAt(0)), Uint8Array.from(bytes)], "any");
    const code = await codeOf(file);
    expect(code).toMatch(/^(?:read|table-[a-z-]+)$/u);
  });

  it("says that a workbook has macros, and reads its cells", async () => {
    const plain = new Uint8Array(await workbook([["Home"], ["Lindenhof"]]).arrayBuffer());
    const withMacros = zipSync({ ...unzipSync(plain), "xl/vbaProject.bin": new Uint8Array(8) });
    const file = new File([withMacros], "macros.xlsm");
    const { notes, rows } = await lookAtTable(file);
    expect(notes).toEqual(["macros"]);
    expect(rows.map(({ cells }) => cells.map(shownOf))).toEqual([["Home"], ["Lindenhof"]]);
  });

  it("says of a broken JSON file that it is one", async () => {
    expect(await codeOf(textFile('[{"a": 1},', "rows.json"))).toBe("table-not-json");
  });

  it("reads 16,384 columns, and says of a row with more that it is none", async () => {
    const row = (width: number, cell: string) => Array.from({ length: width }, () => cell).join(",");
    const file = textFile(`${row(MOST_COLUMNS, "a")}\n${row(MOST_COLUMNS, "1")}\n${row(MOST_COLUMNS + 1, "1")}\n`);
    const { form } = await lookAtTable(file, {
      separator: ",",
      quote: '"',
      escape: '"',
      encoding: "utf-8",
      kind: "text",
    });
    const rows = await whole(readTable(file, form));
    expect(rows.map(({ cells, trouble }) => [cells.length, trouble])).toEqual([
      [MOST_COLUMNS, undefined],
      [MOST_COLUMNS, undefined],
      [0, "too-many-cells"],
    ]);
  });
});

describe("workbooks", () => {
  const day = new Date(Date.UTC(2026, 4, 4));

  it.each(["xlsx", "ods", "biff8"] as const)("keeps exact values beside what people see (%s)", async (bookType) => {
    const file = workbook(
      [
        ["Home", "Price", "Until"],
        ["Lindenhof", 2400.5, day],
        ["=1+1", "007", ""],
      ],
      { bookType },
    );
    const { form, sheets } = await lookAtTable(file);
    expect(sheets).toEqual(["Prices"]);
    const [head, first, second] = await whole(readTable(file, form));
    expect(head!.cells.map(shownOf)).toEqual(["Home", "Price", "Until"]);
    expect(first!.cells[1]).toMatchObject({ exact: "2400.5" });
    expect(first!.cells[2]).toMatchObject({ exact: "2026-05-04" });
    expect(second!.cells.slice(0, 2)).toEqual(["=1+1", "007"]);
  });

  it("reckons the days of workbooks that count from 1904", async () => {
    const file = workbook([["Until"], [day]], { date1904: true });
    const { form } = await lookAtTable(file);
    const rows = await whole(readTable(file, form));
    expect(rows[1]!.cells[0]).toMatchObject({ exact: "2026-05-04" });
  });
});

describe("encodings", () => {
  const TEXT = "Straße;Größe\nMüller;5\nJäger;7\nWürzburg;9\nÖhringen;3\n";
  const wide = (width: 2 | 4, isLittle: boolean, mark: boolean): Uint8Array<ArrayBuffer> => {
    const text = (mark ? "\ufeff" : "") + TEXT;
    const view = new DataView(new ArrayBuffer(text.length * width));
    for (let i = 0; i < text.length; i++) {
      if (width === 2) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
      else view.setUint32(i * 4, text.charCodeAt(i), isLittle);
    }
    return new Uint8Array(view.buffer);
  };
  // ß ä ö ü Ö, as each page of DOS has them.
  const dos = Uint8Array.from(
    Array.from(TEXT, (one) => ({ ß: 0xe1, ä: 0x84, ö: 0x94, ü: 0x81, Ö: 0x99 })[one] ?? one.charCodeAt(0)),
  );
  const latin = Uint8Array.from(TEXT, (one) => one.charCodeAt(0));

  it.each([
    ["utf-8", new TextEncoder().encode(TEXT)],
    ["utf-8", new TextEncoder().encode(`\ufeff${TEXT}`)],
    ["windows-1252", latin],
    ["ibm850", dos],
    ["utf-16le", wide(2, true, true)],
    ["utf-16le", wide(2, true, false)],
    ["utf-16be", wide(2, false, true)],
    ["utf-32le", wide(4, true, true)],
    ["utf-32be", wide(4, false, false)],
  ] as const)("finds %s and reads every letter", async (encoding, bytes) => {
    const file = textFile(bytes);
    const { form } = await lookAtTable(file);
    expect(form).toMatchObject({ encoding, separator: ";" });
    const rows = await whole(readTable(file, form));
    expect(rows.map(({ cells }) => cells.map(shownOf).join(";"))).toEqual(TEXT.trim().split("\n"));
  });

  it("says that some letters are of another encoding", async () => {
    const mixed = new Uint8Array([
      ...new TextEncoder().encode("name;town\nMüller;Köln\n"),
      0x4a,
      0xe4,
      0x67,
      0x3b,
      0x42,
      0x0a,
    ]);
    const { notes } = await lookAtTable(textFile(mixed), { encoding: "utf-8" });
    expect(notes).toEqual(["mixed-encodings"]);
  });
});
