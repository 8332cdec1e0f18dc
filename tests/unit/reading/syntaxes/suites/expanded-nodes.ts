/** A node as plain data: properties by IRI with the texts they hold, `@id` where it has one. */
export type PlainNode = Record<string, string[]>;

type Json = Record<string, unknown>;

const isObject = (json: unknown): json is Json => typeof json === "object" && json !== null && !Array.isArray(json);
const listOf = (json: unknown): unknown[] => (Array.isArray(json) ? json.flatMap(listOf) : [json]);

/** The nodes of a JSON-LD document of the suite, whose contexts are simple: terms and prefixes. Graphs are opened. */
export function nodesIn(document: unknown, names: Json = {}): PlainNode[] {
  return listOf(document).flatMap((json) => {
    if (!isObject(json)) return [];
    const inner = isObject(json["@context"]) ? { ...names, ...json["@context"] } : names;
    const graph = "@graph" in json ? nodesIn(json["@graph"], inner) : [];
    const members = Object.entries(json).filter(([key]) => !["@graph", "@context"].includes(key));
    const said = members.map(([key, value]) => [expand(key, inner), listOf(value).flatMap(textsIn)] as const);
    const own = said.filter(([key, texts]) => !(key === "@id" && texts[0]?.startsWith("_:")));
    return own.length === 0 ? graph : [Object.fromEntries(own), ...graph];
  });
}

function textsIn(value: unknown): string[] {
  if (!isObject(value)) return [String(value)];
  return listOf(value["@value"] ?? value["@list"]).flatMap(textsIn);
}

function expand(key: string, names: Json): string {
  const meaning = names[key];
  if (isObject(meaning)) return String(meaning["@id"]);
  const [prefix = "", local] = key.split(":");
  return local !== undefined && typeof names[prefix] === "string" ? names[prefix] + local : key;
}
