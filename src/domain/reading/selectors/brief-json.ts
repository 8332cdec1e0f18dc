const DEEPEST = 6;

/** JSON text of a value, at most about `max` UTF-16 units: what is longer or nested deeper is left out as `…`. */
export function briefJson(data: unknown, max: number): string {
  const out: string[] = [];
  let left = max;
  const put = (text: string): void => {
    left -= text.length;
    out.push(text);
  };
  const write = (value: unknown, depth: number): void => {
    if (typeof value === "string")
      put(JSON.stringify(value.length > left ? `${value.slice(0, Math.max(left, 0))}…` : value));
    else if (typeof value !== "object" || value === null) put(String(value));
    else if (depth > DEEPEST || left <= 0) put("…");
    else writeMembers(value, depth);
  };
  const writeMembers = (value: object, depth: number): void => {
    const list = Array.isArray(value);
    put(list ? "[" : "{");
    let first = true;
    for (const key in value) {
      if (!Object.hasOwn(value, key)) continue;
      if (!first) put(",");
      first = false;
      if (left <= 0) {
        put("…");
        break;
      }
      if (!list) put(`${JSON.stringify(key.slice(0, 200))}:`);
      write((value as Record<string, unknown>)[key], depth + 1);
    }
    put(list ? "]" : "}");
  };
  write(data, 0);
  return out.join("");
}
