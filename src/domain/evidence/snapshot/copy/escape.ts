// A parser makes one line feed of CR LF.
const TEXT = /[&<>\r\xa0]/gu;
const ATTRIBUTE = /[&<>"\r\xa0]/gu;
const WRITTEN: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\u00a0": "&nbsp;",
};
// No parser lets NUL through.
const noNul = (text: string): string => (text.includes("\0") ? text.replaceAll("\0", "") : text);
const write = (character: string): string => WRITTEN[character] ?? character;

/** Text as HTML writes it (HTML, "escaping a string"): nothing in it can become markup. */
export const escapeText = (text: string): string => noNul(text).replace(TEXT, write);

/** The same between double quotes. */
export const escapeAttribute = (value: string): string => noNul(value).replace(ATTRIBUTE, write);
