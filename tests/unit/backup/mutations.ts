import { fc } from "@fast-check/vitest";
import { type Member, writeTar } from "../../../src/domain/files/backup";
import { digestOf } from "../../../src/domain/ground/digest";

/** A file of an archive, as a mutation may change it. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is done to a backup: to its files, then what needs no key is made anew where that is wanted, then to its bytes. */
export interface Mutation {
  readonly name: string;
  apply(parts: readonly Part[]): readonly Part[];
}

/** What no schema of ours asks for. */
const NASTY: readonly unknown[] = [
  ...[null, true, -1, 0, 0.5, 1e308, 2 ** 53, Number.MAX_SAFE_INTEGER, -0],
  ...["", " ", "\u0000", "\ud800", "__proto__", "../../x", "A".repeat(70_000), "=".repeat(8), "\u202e", "🦊"],
  ...["0000", "ff".repeat(32), "2026-13-45T99:99:99.999Z", "counterflow/x", "javascript:1", "text/html"],
  ...[[], {}, [[]], { origin: 1 }, { length: 1e9 }],
];

/** JSON in which a key may be `__proto__` or stand twice, as `JSON.stringify` never writes it. */
const jsonWith = (value: unknown, key: string, nasty: unknown): string => {
  const text = JSON.stringify(value);
  if (!text.startsWith("{")) return JSON.stringify(nasty);
  return `{${JSON.stringify(key)}:${JSON.stringify(nasty)}${text === "{}" ? "" : ","}${text.slice(1)}`;
};

/** All places in a JSON value, as lists of keys. */
function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((one: unknown, n) => (String(n) === key ? replaced(one, rest, by) : one));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaced(record[key], rest, by) };
}

function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return undefined;
  if (Array.isArray(value)) {
    if (rest.length === 0) return value.filter((_, n) => String(n) !== key);
    return value.map((one: unknown, n) => (String(n) === key ? without(one, rest) : one));
  }
  const { [key]: inner, ...others } = value as Readonly<Record<string, unknown>>;
  return rest.length === 0 ? others : { ...others, [key]: without(inner, rest) };
}

const textOf = ({ bytes }: Part): string => new TextDecoder().decode(bytes);
const partOf = (name: string, text: string): Part => ({ name, bytes: new TextEncoder().encode(text) });
const isText = ({ name }: Part): boolean => !/^(?:artifacts|imports)\//u.test(name);

const picks = fc.record({
  part: fc.nat(10_000),
  line: fc.nat(10_000),
  place: fc.nat(10_000),
  by: fc.constantFrom(...NASTY),
});

/** A line of a file of lines, or one of the files that are one value, changed. */
const lineChange = (
  name: string,
  change: (text: string, place: number, by: unknown) => readonly string[],
): fc.Arbitrary<Mutation> =>
  picks.map(({ part, line, place, by }) => ({
    name: `${name} ${part} ${line} ${place} ${JSON.stringify(by).slice(0, 40)}`,
    apply(parts) {
      const texts = parts.filter(isText);
      const chosen = texts[part % Math.max(texts.length, 1)];
      if (!chosen) return parts;
      const lines = textOf(chosen).split("\n");
      const at = line % Math.max(lines.filter((one) => one !== "").length, 1);
      const changed = lines.flatMap((one, n) => (n === at ? change(one, place, by) : [one]));
      return parts.map((one) => (one === chosen ? partOf(one.name, changed.join("\n")) : one));
    },
  }));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return {};
  }
};

const inPlace =
  (act: (value: unknown, place: readonly string[], by: unknown) => unknown) =>
  (text: string, place: number, by: unknown): string[] => {
    const value = parsed(text);
    const places = placesIn(value);
    return [JSON.stringify(act(value, places[place % places.length] ?? [], by))];
  };

const KEYS = ["__proto__", "constructor", "extra", "origin", "sha256"];

const partChange = (
  name: string,
  change: (parts: readonly Part[], at: number, other: number) => readonly Part[],
): fc.Arbitrary<Mutation> =>
  fc.tuple(fc.nat(10_000), fc.nat(10_000)).map(([at, other]) => ({
    name: `${name} ${at} ${other}`,
    apply: (parts) => (parts.length === 0 ? parts : change(parts, at % parts.length, other % parts.length)),
  }));

const NAMES = [
  "__proto__/1",
  "../x",
  "entries/../keys/1",
  "artifacts/",
  "artifacts/x",
  "imports/__proto__",
  "end.json",
  "backup.json",
  "keys",
  "",
];
const at = (parts: readonly Part[], n: number): Part => parts[n] ?? partOf("none", "");

export const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 8, arbitrary: lineChange("value", inPlace(replaced)) },
  { weight: 3, arbitrary: lineChange("without", inPlace(without)) },
  {
    weight: 2,
    arbitrary: lineChange("key", (text, place, by) => [jsonWith(parsed(text), KEYS[place % KEYS.length] ?? "", by)]),
  },
  { weight: 2, arbitrary: lineChange("twice", (text) => [text, text]) },
  { weight: 2, arbitrary: lineChange("gone", () => []) },
  { weight: 1, arbitrary: lineChange("garbage", (text, place) => [text.slice(0, place % Math.max(text.length, 1))]) },
  partChange("dropped", (parts, n) => parts.filter((_, i) => i !== n)),
  partChange("doubled", (parts, n) => parts.flatMap((one, i) => (i === n ? [one, one] : [one]))),
  partChange("swapped", (parts, n, m) =>
    parts.map((one, i) => (i === n ? at(parts, m) : i === m ? at(parts, n) : one)),
  ),
  partChange("renamed", (parts, n, m) =>
    parts.map((one, i) => (i === n ? { ...one, name: NAMES[m % NAMES.length] ?? "" } : one)),
  ),
  partChange("added", (parts, n, m) =>
    parts.flatMap((one, i) => (i === n ? [one, { ...at(parts, m), name: `artifacts/${"ab".repeat(32)}` }] : [one])),
  ),
  partChange("other bytes", (parts, n) =>
    parts.map((one, i) => (i === n ? { ...one, bytes: Uint8Array.from([...one.bytes, 1]) } : one)),
  ),
  partChange("empty", (parts, n) => parts.map((one, i) => (i === n ? { ...one, bytes: new Uint8Array() } : one))),
);

/** What needs no key, made anew: the counts at the end, the contents, the names of bytes by their hashes. */
export async function mended(parts: readonly Part[]): Promise<readonly Part[]> {
  const named = await Promise.all(
    parts.map(async (part) => {
      const [folder = ""] = part.name.split("/");
      return isText(part) ? part : { ...part, name: `${folder}/${await digestOf(new Blob([part.bytes]))}` };
    }),
  );
  const count = (folder: string): number =>
    named
      .filter(({ name }) => name.startsWith(`${folder}/`))
      .reduce((sum, part) => sum + (isText(part) ? linesIn(part) : 1), 0);
  return named.map((part) => {
    const told = parsed(textOf(part));
    if (part.name !== "end.json" || typeof told !== "object" || told === null) return part;
    return partOf(
      part.name,
      JSON.stringify(Object.fromEntries(Object.keys(told).map((folder) => [folder, count(folder)]))),
    );
  });
}

const linesIn = (part: Part): number =>
  textOf(part)
    .split("\n")
    .filter((line) => line !== "").length;

/** The files as an archive. */
export async function archived(parts: readonly Part[]): Promise<Uint8Array<ArrayBuffer>> {
  const members = async function* (): AsyncGenerator<Member> {
    for (const { name, bytes } of parts) yield await Promise.resolve({ name, bytes: new Blob([bytes]) });
  };
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of writeTar(members())) chunks.push(chunk);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
