const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands between tags and in attributes of HTML, whatever it says. NUL, which HTML cannot say, is replaced. */
export const escaped = (text: string): string =>
  text.replaceAll("\0", "\uFFFD").replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? "");
