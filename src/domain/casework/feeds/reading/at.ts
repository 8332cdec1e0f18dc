/** What stands at a path (`dc.creators.0`) of what the library has read; undefined where nothing does. */
export function at(value: unknown, path: string): unknown {
  let here = value;
  for (const name of path.split(".")) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, name)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[name];
  }
  return here;
}

/** The first text that stands at one of these paths, and is not blank. */
export function textAt(value: unknown, ...paths: readonly string[]): string {
  for (const path of paths) {
    const found = at(value, path);
    if (typeof found === "string" && found.trim() !== "") return found;
    if (typeof found === "number" && Number.isFinite(found)) return String(found);
  }
  return "";
}

/** The list at the first of these paths that has one with anything in it. */
export function listAt(value: unknown, ...paths: readonly string[]): readonly unknown[] {
  for (const path of paths) {
    const found = at(value, path);
    if (Array.isArray(found) && found.length > 0) return found;
  }
  return [];
}

export function numberAt(value: unknown, path: string): number | undefined {
  const found = at(value, path);
  return typeof found === "number" && Number.isFinite(found) ? found : undefined;
}
