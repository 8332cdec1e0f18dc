/** A frameset's rows or columns ("20%,*,2*,100") as tracks of a grid (HTML, "rules for parsing a list of dimensions"). */
const tracks = (list: string | null): string =>
  (list ?? "")
    .split(",")
    .map((each) => /^\s*(\d+(?:\.\d+)?)?\s*(%|\*)?/u.exec(each))
    .map((found) => {
      const [, size, unit] = found ?? [];
      if (unit === "%") return `${size ?? 0}%`;
      return size === undefined || unit === "*" ? `${size ?? 1}fr` : `${size}px`;
    })
    .join(" ");

/** How a frameset is laid out: a copy has no framesets, whose page has no body. */
export const framesetStyle = (rows: string | null, cols: string | null): string =>
  `display:grid;width:100%;height:100vh;margin:0;grid-template:${tracks(rows)}/${tracks(cols)}`;
