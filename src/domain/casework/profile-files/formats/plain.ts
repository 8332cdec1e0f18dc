const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** The words of rich text as Europass keeps it (`<p>…</p>` in a text): its marks are taken out, never run. */
export function plainOf(rich: string): string {
  if (!/[<&]/u.test(rich)) return rich.trim();
  return rich
    .slice(0, 200_000)
    .replace(/<(?:br|\/p|\/li|\/div|\/h[1-6])\b[^<>]{0,200}>/giu, "\n")
    .replace(/<\/?[a-z][^<>]{0,2000}>/giu, "")
    .replace(/&(?:#(\d{1,6})|([a-z]{2,4}));/giu, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (ENTITIES[name?.toLowerCase() ?? ""] ?? whole) : characterOf(Number(code)),
    )
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n\s*/gu, "\n")
    .trim();
}

const characterOf = (code: number): string =>
  code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : " ";
