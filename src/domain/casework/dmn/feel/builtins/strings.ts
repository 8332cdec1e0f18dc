import { findAll, findFirst } from "../regex/find";
import { regexOf } from "../regex/regex-of";
import { replacementOf } from "../regex/replacement";
import type { Run } from "../run";
import type { Value } from "../values/value";
import { signsOf } from "../regex/signs-of";
import { define } from "./define";

const ofText = (name: string, work: (text: string, match: string) => Value) =>
  define(name, [
    "string: string, match: string",
    (run, text: string, match: string) => {
      run.text(text);
      const value = work(text, match);
      return typeof value === "string" ? run.text(value) : value;
    },
  ]);

/** DMN 1.3, 10.3.4.3. Characters are those of Unicode, not halves of them. */
export const strings = [
  define("substring", [
    "string: string, start position: number, length?: number",
    (run, text: string, start: number, length?: number) => substring(run.text(text), start, length),
  ]),
  define("string length", ["string: string", (run, text: string) => signsOf(run.text(text)).length]),
  define("upper case", ["string: string", (run, text: string) => run.text(text.toUpperCase())]),
  define("lower case", ["string: string", (run, text: string) => run.text(text.toLowerCase())]),
  ofText("substring before", (text, match) => text.slice(0, Math.max(0, text.indexOf(match)))),
  ofText("substring after", (text, match) =>
    text.includes(match) ? text.slice(text.indexOf(match) + match.length) : "",
  ),
  ofText("contains", (text, match) => text.includes(match)),
  ofText("starts with", (text, match) => text.startsWith(match)),
  ofText("ends with", (text, match) => text.endsWith(match)),
  define("string join", [
    "list: list, delimiter?: string|null, prefix?: string|null, suffix?: string|null",
    (run, list: readonly Value[], delimiter?: string | null, prefix?: string | null, suffix?: string | null) => {
      const texts = run.list(list).filter((one) => one !== null);
      return texts.every((one) => typeof one === "string")
        ? join(run, texts, delimiter ?? "", prefix ?? "", suffix ?? "")
        : undefined;
    },
  ]),
  define("matches", [
    "input: string, pattern: string, flags?: string|null",
    (run, input: string, pattern: string, flags?: string | null) => {
      const regex = regexOf(pattern, flags ?? "");
      return regex && findFirst(run.budget, regex, signsOf(run.text(input))) !== undefined;
    },
  ]),
  define("replace", [
    "input: string, pattern: string, replacement: string, flags?: string|null",
    (run, input: string, pattern: string, replacement: string, flags?: string | null) =>
      replaced(run, input, pattern, replacement, flags ?? ""),
  ]),
  define("split", [
    "string: string, delimiter: string",
    (run, text: string, delimiter: string) => split(run, text, delimiter),
  ]),
];

function substring(text: string, start: number, length?: number): string | undefined {
  const signs = signsOf(text);
  const from = start < 0 ? signs.length + Math.trunc(start) : Math.trunc(start) - 1;
  if (start === 0 || from < 0 || from >= Math.max(1, signs.length) || (length !== undefined && length < 1))
    return undefined;
  return signs.slice(from, length === undefined ? undefined : from + Math.trunc(length)).join("");
}

function join(run: Run, texts: readonly string[], between: string, before: string, after: string): string {
  const length = texts.reduce((sum, one) => sum + one.length + between.length, before.length + after.length);
  run.budget.spendOn(length, 1 / 32);
  return before + texts.join(between) + after;
}

function replaced(run: Run, input: string, pattern: string, replacement: string, flags: string): string | undefined {
  const regex = regexOf(pattern, flags);
  const piece = replacementOf(replacement, flags.includes("q"));
  // What fits an empty text would be replaced between any two characters: XPath has that as an error.
  if (!regex || !piece || findFirst(run.budget, regex, [])) return undefined;
  const signs = signsOf(run.text(input));
  let [result, at] = ["", 0];
  for (const found of findAll(run.budget, regex, signs)) {
    result = run.text(result + signs.slice(at, found.start).join("") + piece(signs, found));
    at = found.end;
  }
  return run.text(result + signs.slice(at).join(""));
}

function split(run: Run, text: string, delimiter: string): readonly string[] | undefined {
  const regex = regexOf(delimiter, "");
  if (!regex || findFirst(run.budget, regex, [])) return undefined;
  const signs = signsOf(run.text(text));
  const parts: string[] = [];
  let at = 0;
  for (const found of findAll(run.budget, regex, signs)) {
    parts.push(signs.slice(at, found.start).join(""));
    at = found.end;
  }
  return run.list([...parts, signs.slice(at).join("")]);
}
