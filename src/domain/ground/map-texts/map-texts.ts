/** The same value with every text in it mapped; the very same object where none changed. */
export function mapTexts<T>(value: T, map: (text: string) => string): T {
  if (typeof value === "string") return map(value) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, mapTexts<unknown>(each, map)] as const);
  if (entries.every(([name, each]) => each === (value as Record<string, unknown>)[name])) return value;
  return (Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries)) as T;
}

/** Every text in a value, each once. */
export function textsIn(value: unknown): ReadonlySet<string> {
  const texts = new Set<string>();
  mapTexts(value, (text) => {
    texts.add(text);
    return text;
  });
  return texts;
}
