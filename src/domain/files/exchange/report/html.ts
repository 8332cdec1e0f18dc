const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands between tags and in attributes of HTML, whatever it says. NUL, which HTML cannot say, is replaced. */
export const escape = (text: string): string =>
  text.replaceAll("\0", "\uFFFD").replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? "");

/** Words that are not ours, set apart so that their direction cannot turn what stands around them. */
export const words = (text: string): string => (text === "" ? "" : `<bdi>${escape(text)}</bdi>`);

export const tag = (name: string, ...content: readonly string[]): string => tagAround(name, content);

/** The same around however many: a case may have more entries than a function takes arguments. */
const tagAround = (name: string, content: readonly string[]): string => `<${name}>${content.join("")}</${name}>`;

/** A list of names and what they stand for; a pair without content is left out. Names are text, contents HTML. */
export function definitions(pairs: readonly (readonly [name: string, html: string])[]): string {
  const shown = pairs.filter(([, html]) => html !== "");
  return tagAround(
    "dl",
    shown.map(([name, html]) => tag("dt", escape(name)) + tag("dd", html)),
  );
}

/** A table. Heads are text, cells HTML. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = tag("thead", tag("tr", ...heads.map((text) => `<th scope="col">${escape(text)}</th>`)));
  const body = rows.map((cells) => tag("tr", ...cells.map((html) => tag("td", html))));
  return tag("table", head, tagAround("tbody", body));
}

export const list = (items: readonly string[]): string =>
  tagAround(
    "ul",
    items.map((html) => tag("li", html)),
  );

/** A heading that can be led to; its text is HTML. */
export const heading = (level: number, html: string, id?: string): string =>
  `<h${level}${id === undefined ? "" : ` id="${id}"`}>${html}</h${level}>`;

/** Paragraphs of somebody's words: an empty line begins another one. `inner` makes HTML of a piece of text. */
export function paragraphs(text: string, inner: (text: string) => string = escape): string {
  const parts = text.split(/\n\s*\n/u).filter((part) => part.trim() !== "");
  return tagAround(
    "div",
    parts.map((part) => `<p dir="auto">${part.split("\n").map(inner).join("<br>")}</p>`),
  );
}

/** A table whose rows have heads. Column heads and cells are HTML; `kind` says how it looks. */
export function headedTable(
  heads: readonly string[],
  rows: readonly (readonly [head: string, ...cells: string[]])[],
  { kind = "", label = "" }: { readonly kind?: string; readonly label?: string } = {},
): string {
  const head = tag("thead", tag("tr", ...heads.map((html) => `<th scope="col">${html}</th>`)));
  const body = rows.map(([first, ...cells]) =>
    tag("tr", `<th scope="row">${first}</th>`, ...cells.map((html) => tag("td", html))),
  );
  const named = label === "" ? "" : ` aria-label="${escape(label)}"`;
  return `<div class="wide" role="group" tabindex="0"${named}><table class="${kind}">${head}${tagAround("tbody", body)}</table></div>`;
}
