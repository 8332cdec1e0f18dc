import type { Expr } from "./expr";
import type { Test } from "./tests";
import { includes } from "../values/includes";
import { Range, type Value } from "../values/value";

const TEXT = String.raw`"[^"\\]*"`;
const NUMBER = String.raw`-?\d{1,15}(?:\.\d{1,15})?`;
const IS_TEXTS = new RegExp(`^${TEXT}(?:\\s*,\\s*${TEXT})*$`, "u");
const EACH_TEXT = new RegExp(TEXT, "gu");
const IS_NUMBER = new RegExp(`^${NUMBER}$`, "u");
const IS_COMPARED = new RegExp(`^(<=?|>=?)\\s*(${NUMBER})$`, "u");
const IS_BETWEEN = new RegExp(`^([[(\\]])\\s*(${NUMBER})\\s*\\.\\.\\s*(${NUMBER})\\s*([\\])[])$`, "u");

/** Most entries of tables are as plain as this, and a table may have ten thousand rules: they need no parser. */
export function plainExpression(text: string): Expr | undefined {
  const value = plainValue(text);
  return value === undefined ? undefined : () => value;
}

/** Undefined where the parser has to look at it. */
export function plainTest(text: string): Test | undefined {
  if (text === "" || text === "-") return () => true;
  if (IS_TEXTS.test(text)) return amongTexts(text);
  const range = plainRange(text);
  if (range) return (run, _scope, value) => counted(run, () => includes(range, value));
  const number = IS_NUMBER.test(text) ? Number(text) : undefined;
  if (number === undefined) return undefined;
  return (run, _scope, value) =>
    counted(run, () => (typeof value === "number" ? value === number : falseOrUnknown(value)));
}

function plainValue(text: string): Value | undefined {
  if (IS_NUMBER.test(text)) return Number(text);
  if (text === "true" || text === "false") return text === "true";
  return IS_TEXTS.test(text) && text.match(EACH_TEXT)?.length === 1 ? text.slice(1, -1) : undefined;
}

function amongTexts(text: string): Test {
  const texts = new Set<Value>((text.match(EACH_TEXT) ?? []).map((one) => one.slice(1, -1)));
  return (run, _scope, value) =>
    counted(run, () => (typeof value === "string" ? texts.has(value) : falseOrUnknown(value, texts)));
}

function plainRange(text: string): Range | undefined {
  const [, sign, bound] = IS_COMPARED.exec(text) ?? [];
  if (sign?.startsWith(">")) return new Range(Number(bound), null, sign === ">=", false);
  if (sign) return new Range(null, Number(bound), false, sign === "<=");
  const [, open, from, to, close] = IS_BETWEEN.exec(text) ?? [];
  return open === undefined ? undefined : new Range(Number(from), Number(to), open === "[", close === "]");
}

function counted<T>(run: Parameters<Test>[0], work: () => T): T {
  run.budget.spend(1);
  return work();
}

/** Null equals none of them; a list of one may be meant by what it holds; of anything else nobody can say. */
function falseOrUnknown(value: Value, among?: ReadonlySet<Value>): boolean | null {
  if (value === null) return false;
  return Array.isArray(value) && value.length === 1 && among
    ? among.has((value[0] as Value | undefined) ?? null)
    : null;
}
