import { LIMITS, type PageDate } from "../reading";
import { type Result, fail, ok } from "../../ground/result";
import { oneLine, plainText } from "../../ground/text";

/** Something about a fact that a person may correct, as text. */
export interface FieldEditor<F> {
  /** Its path in the fact, e.g. `rating.value`. */
  readonly name: string;
  readonly type: "number" | "count" | "line" | "text" | "date";
  /** What the fact says now; "" where it says nothing. */
  readonly read: (fact: F) => string;
  /** The fact with this text in its place; undefined where the text is not of the field's type. */
  readonly write: (fact: F, text: string) => F | undefined;
  /** The fact with this field as the page said it. */
  readonly restore: (fact: F, asRead: F) => F;
}

/** Where a field's value stands in a fact. */
interface Place<F, V> {
  readonly get: (fact: F) => V;
  readonly set: (fact: F, value: V) => F;
}

/** How a value is shown as text and read from it again. */
interface Spelling<V> {
  readonly show: (value: V) => string;
  readonly parse: (text: string) => Result<V, "refused">;
}

const refused = fail("refused" as const);

function editor<F, V>(
  name: string,
  type: FieldEditor<F>["type"],
  { get, set }: Place<F, V>,
  { show, parse }: Spelling<V>,
): FieldEditor<F> {
  return {
    name,
    type,
    read: (fact) => show(get(fact)),
    write: (fact, text) => {
      const parsed = parse(text);
      return parsed.ok ? set(fact, parsed.value) : undefined;
    },
    restore: (fact, asRead) => set(fact, get(asRead)),
  };
}

const numeric = (pattern: RegExp): Spelling<number | undefined> => ({
  show: (value) => String(value ?? ""),
  parse: (text) => {
    const typed = oneLine(text);
    if (typed === "") return ok(undefined);
    return pattern.test(typed) ? ok(Number(typed.replace(",", "."))) : refused;
  },
});

/** A number with a point or a comma before its decimals. */
export const numberField = <F>(name: string, place: Place<F, number | undefined>): FieldEditor<F> =>
  editor(name, "number", place, numeric(/^-?\d{1,15}(?:[.,]\d{1,15})?$/u));

/** A whole number, zero or more. */
export const countField = <F>(name: string, place: Place<F, number | undefined>): FieldEditor<F> =>
  editor(name, "count", place, numeric(/^\d{1,15}$/u));

/** One line, or paragraphs of plain text. */
export function textField<F>(
  name: string,
  type: "line" | "text",
  max: number,
  place: Place<F, string | undefined>,
): FieldEditor<F> {
  const parse = (text: string): Result<string | undefined, "refused"> => {
    const typed = type === "line" ? oneLine(text) : plainText(text);
    return typed.length > max ? refused : ok(typed || undefined);
  };
  return editor(name, type, place, { show: (value = "") => value, parse });
}

/** One line that a fact cannot be without. */
export function neededField<F>(name: string, max: number, place: Place<F, string>): FieldEditor<F> {
  const parse = (text: string): Result<string, "refused"> => {
    const typed = oneLine(text);
    return typed === "" || typed.length > max ? refused : ok(typed);
  };
  return editor(name, "line", place, { show: (value) => value, parse });
}

/** A date: ISO 8601 where it can be told, else in the person's own words. */
export function dateField<F>(name: string, place: Place<F, PageDate | undefined>): FieldEditor<F> {
  const parse = (text: string): Result<PageDate | undefined, "refused"> => {
    const typed = oneLine(text);
    if (typed === "") return ok(undefined);
    return typed.length > LIMITS.short ? refused : ok(dateOf(typed));
  };
  return editor(name, "date", place, { show: (date) => date?.iso ?? date?.raw ?? "", parse });
}

const ISO_DATE = /^(?<day>\d{4}-\d\d-\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/u;

function dateOf(text: string): PageDate {
  const day = ISO_DATE.exec(text)?.groups?.["day"];
  return day !== undefined && isDay(day) && !Number.isNaN(Date.parse(text)) ? { raw: text, iso: text } : { raw: text };
}

/** Whether the calendar has this day: engines differ in what they make of 30 February. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
