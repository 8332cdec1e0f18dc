/** How many entities a file may declare, and how long each may be. */
const MOST = 200;
const LONGEST = 500;

const DECLARED = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/gu;

/**
 * The entities that a document type declares in itself, as OWL editors write them for namespaces. One that names others is left out,
 * and so is what is elsewhere: none can grow, and nothing is fetched (XML 1.0 §4.2).
 */
export function entitiesIn(doctype: string, onIgnored: () => void): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (/<!ENTITY\s+(?:%|[\w.-]+\s+(?:SYSTEM|PUBLIC)\b)/u.test(doctype)) onIgnored();
  for (const [, name = "", double, single] of doctype.slice(0, 200_000).matchAll(DECLARED)) {
    const text = double ?? single ?? "";
    if (text.includes("&") || text.includes("<") || text.length > LONGEST || found.size >= MOST) onIgnored();
    else found.set(name, text);
  }
  return found;
}
