import { unzlibSync } from "fflate";

/**
 * The words of a PDF file as Chromium prints it, in the order in which they are drawn, without blanks: where letters are set
 * apart, a file says so by places alone. Of other programs' files nothing is known here.
 */
export function pdfText(file: Uint8Array): string {
  const raw = Buffer.from(file).toString("latin1");
  const objects = new Map(
    [...raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/gu)].map(([, id = "", text = ""]) => [id, text]),
  );
  const letters = new Map([...objects].flatMap(([id, text]) => lettersOf(id, text, objects)));
  return [...objects.values()]
    .map(streamOf)
    .filter((stream) => stream.includes(" Tf"))
    .map((stream) => drawn(stream, letters))
    .join("");
}

/** What a stream holds; nothing where an object is none. */
function streamOf(text: string): string {
  const at = /stream\r?\n/u.exec(text);
  if (!at) return "";
  const bytes = Buffer.from(text.slice(at.index + at[0].length), "latin1");
  return text.includes("/FlateDecode") ? Buffer.from(unzlibSync(bytes)).toString("latin1") : bytes.toString("latin1");
}

type Letters = ReadonlyMap<number, string>;

/** Of a font, the letters that its glyphs stand for (PDF 32000-1 §9.10.3); Chromium calls font object 7 `F7`. */
function lettersOf(id: string, text: string, objects: ReadonlyMap<string, string>): [string, Letters][] {
  const [, map] = /\/ToUnicode (\d+) 0 R/u.exec(text) ?? [];
  return map === undefined ? [] : [[`F${id}`, lettersIn(streamOf(objects.get(map) ?? ""))]];
}

function lettersIn(map: string): Letters {
  const found = new Map<number, string>();
  for (const [, block = ""] of map.matchAll(/beginbfchar([^]*?)endbfchar/gu))
    for (const [, glyph = "", letter = ""] of block.matchAll(/<(\w+)> *<(\w+)>/gu))
      found.set(hex(glyph), utf16(letter));
  for (const [, block = ""] of map.matchAll(/beginbfrange([^]*?)endbfrange/gu))
    for (const [, from = "", to = "", letter = ""] of block.matchAll(/<(\w+)> *<(\w+)> *<(\w+)>/gu))
      for (let n = 0; n <= hex(to) - hex(from); n++)
        found.set(hex(from) + n, String.fromCodePoint((utf16(letter).codePointAt(0) ?? 0) + n));
  return found;
}

/** What a page draws (§9.4): each string in the letters of the font that is chosen there. */
function drawn(stream: string, letters: ReadonlyMap<string, Letters>): string {
  let font: Letters | undefined;
  let text = "";
  for (const [, name, glyphs] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/gu)) {
    if (name !== undefined) font = letters.get(name);
    else for (const glyph of glyphs?.match(/.{4}/gu) ?? []) text += font?.get(hex(glyph)) ?? "";
  }
  return text.replace(/\s+/gu, "");
}

const hex = (digits: string): number => Number.parseInt(digits, 16);
const utf16 = (digits: string): string => Buffer.from(digits, "hex").swap16().toString("utf16le");
