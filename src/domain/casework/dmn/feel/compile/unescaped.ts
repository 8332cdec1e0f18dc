const SIGNS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "'": "'", "\\": "\\" };

/** A text as it stands between quotes, with what its backslashes mean (DMN 1.3, 10.3.1.2, rule 65). */
export const unescaped = (text: string): string =>
  text.replace(
    /\\(?:U([\dA-Fa-f]{6})|u([\dA-Fa-f]{4})|([nrt"'\\]))/gu,
    (whole, long?: string, short?: string, sign?: string) => {
      if (sign !== undefined) return SIGNS[sign] ?? whole;
      if (short !== undefined) return String.fromCharCode(parseInt(short, 16));
      const point = parseInt(long ?? "", 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
