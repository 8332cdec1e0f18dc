import { jcs } from "../../../../src/domain/ledger/log";
import type { Chance } from "./chance";

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

const WORDS = [
  "",
  "x",
  "2009-01-01T00:00:00.000Z",
  "counterflow/0",
  "PL-1",
  "de",
  "../../x",
  "\u001b[2J",
  "0".repeat(64),
];
const VALUES: readonly Json[] = [null, 0, -1, 1, 2 ** 53, 1e300, true, "", [], {}, "x"];

/** JSON with one thing in it changed, however deep; what is JSON within a text counts as well. */
export function changeJson(value: Json, by: Chance): Json {
  if (typeof value === "string") return changeWords(value, by);
  if (typeof value === "number") return by.one([value + 1, value - 1, -value, 0, value * 10, String(value)]);
  if (typeof value === "boolean") return !value;
  if (value === null) return by.one(VALUES);
  if (Array.isArray(value)) return changeList(value, by);
  return changeObject(value, by);
}

function changeWords(text: string, by: Chance): Json {
  const inner = parsed(text);
  if (typeof inner === "object" && inner !== null && by.is(0.8)) return jcs(changeJson(inner, by));
  if (by.is(0.2)) return by.one(WORDS);
  return text === "" ? "x" : changeLetters(text, by);
}

function changeList(list: Json[], by: Chance): Json {
  const at = by.below(list.length + 1);
  const there = list[at];
  if (there === undefined || by.is(0.2)) return list.toSpliced(at, 0, by.one([...list, ...VALUES]));
  return by.is(0.3) ? list.toSpliced(at, 1) : list.with(at, changeJson(there, by));
}

function changeObject(value: { [name: string]: Json }, by: Chance): Json {
  const names = Object.keys(value);
  if (names.length === 0 || by.is(0.08))
    return { ...value, [by.one(["x", "__proto__x", "note", "at"])]: by.one(VALUES) };
  const name = by.one(names);
  if (by.is(0.08)) return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
  return { ...value, [name]: changeJson(value[name] ?? null, by) };
}

const DIGITS = "0123456789";
const LETTERS = "abcdefABCDEFxyz+/";

/** One letter or digit of a text another one, gone, or doubled. */
export function changeLetters(text: string, by: Chance): string {
  const at = by.below(text.length);
  const was = text[at] ?? "";
  const kind = DIGITS.includes(was) ? DIGITS : LETTERS;
  const is = by.one([
    kind.charAt(by.below(kind.length)),
    kind.charAt(by.below(kind.length)),
    "",
    was + was,
    was.toUpperCase(),
    " ",
  ]);
  return text.slice(0, at) + (is === was ? `${was}x` : is) + text.slice(at + 1);
}

export function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** JSON in another spelling: the same to a program that is lax. */
export const respelt = (value: Json, by: Chance): string =>
  by.one([
    () => JSON.stringify(value, null, 1).replaceAll("\n", " "),
    () => `${JSON.stringify(value)} `,
    () => ` ${JSON.stringify(value)}`,
    () => JSON.stringify(backwards(value)),
    () => JSON.stringify(value).replace("a", "\\u0061"),
  ])();

const backwards = (value: Json): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toReversed())
    : value;

/** Lines with one dropped, doubled, swapped, added, changed within or spelt otherwise. */
export function changeLines(text: string, by: Chance): string {
  const lines = text.split("\n").slice(0, -1);
  const at = by.below(Math.max(lines.length, 1));
  const line = lines[at] ?? "";
  const json = parsed(line);
  const within = (): string[] => {
    if (json === undefined) return lines.with(at, line === "" ? "x" : changeLetters(line, by));
    const changed = changeJson(json, by);
    return lines.with(at, typeof changed === "object" && by.is(0.8) ? jcs(changed) : JSON.stringify(changed));
  };
  const ways: readonly (() => string[])[] = [
    () => lines.toSpliced(at, 1),
    () => lines.toSpliced(at, 0, line),
    () => [...lines, line],
    () => lines.toReversed(),
    () => lines.with(at, lines.at(-1) ?? "").with(-1, line),
    () => lines.toSpliced(at, 0, by.one(["", "{}", "null", "[]", '{"x":1}', "x"])),
    () => (json === undefined ? within() : lines.with(at, respelt(json, by))),
    () => [],
    () => lines.with(at, line.replace(/\d+/u, by.one(["1e400", "-0", "1.5", "9007199254740993", "007"]))),
    within,
    within,
    within,
    within,
    within,
    within,
  ];
  const made = (lines.length === 0 ? () => ["{}"] : by.one(ways))();
  return made.map((one) => `${one}\n`).join("") + (by.is(0.02) ? "x" : "");
}
