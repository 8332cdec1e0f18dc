/** What pages put where they cut a text off. */
const CUT = /\s*(?:…|\.\.\.)[^….]{0,30}$/u;
const LEAST = 12;

/** Whether one text is the other cut short, as teasers behind "read more" are. */
export function isGrownText(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].map(flat).sort((a, b) => a.length - b.length);
  const beginning = short.replace(CUT, "");
  return beginning.length >= LEAST && long.startsWith(beginning);
}

const flat = (text: string): string => text.replace(/\s+/gu, " ").trim();
