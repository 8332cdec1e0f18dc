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
