import type { Dom } from "../dom";

/** Elements that have a role of their own (HTML-AAM); only those that a page may be read by. */
const NATIVE: Readonly<Record<string, string>> = {
  heading: "h1,h2,h3,h4,h5,h6",
  link: "a[href]",
  button: "button",
  img: "img",
  list: "ul,ol,menu",
  listitem: "li",
  main: "main",
  article: "article",
  navigation: "nav",
  complementary: "aside",
  region: "section",
  table: "table",
  row: "tr",
  cell: "td",
  rowheader: "th",
  columnheader: "th",
  term: "dt",
  definition: "dd",
  figure: "figure",
  time: "time",
  paragraph: "p",
  meter: "meter",
  progressbar: "progress",
};

/** The selector of elements of an ARIA role; nothing for what is no role. */
export function roleSelector(role: string): string | undefined {
  if (!/^[a-z]{2,40}$/u.test(role)) return undefined;
  const native = Object.hasOwn(NATIVE, role) ? NATIVE[role] : undefined;
  return native === undefined ? `[role="${role}" i]` : `[role="${role}" i],${native}`;
}

/** Whether an element is of a role, by its attribute or else by what it is. */
export function hasRole(dom: Dom, element: Element, role: string): boolean {
  const said = dom.attribute(element, "role")?.trim().toLowerCase();
  if (said) return said.split(/\s+/u)[0] === role;
  const native = Object.hasOwn(NATIVE, role) ? (NATIVE[role] ?? "") : "";
  return native.split(",").some((each) => each.replace("[href]", "") === dom.name(element));
}
