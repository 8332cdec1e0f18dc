import type { PageDate } from "../reading";
import { oneLine, plainText } from "../text";

/** Something about a fact that a person may correct, as text. */
export interface FieldEditor<F> {
  /** Its path in the fact, e.g. `rating.value`. */
  readonly name: string;
  readonly type: "number" | "count" | "line" | "text" | "date";
  /** What the fact says now; "" where it says nothing. */
  readonly read: (fact: F) => string;
  /** The fact with this text in its place; undefined where the text is not of the field's type. */
  readonly write: (fact: F, text: string) => F | undefined;
}

const isEmpty = (text: string): boolean => text.trim() === "";

/** A number with a point or a comma before its decimals. */
export function numberField<F>(
  name: string,
  get: (fact: F) => number | undefined,
  set: (fact: F, value: number | undefined) => F,
): FieldEditor<F> {
  return {
    name,
    type: "number",
    read: (fact) => String(get(fact) ?? ""),
    write: (fact, text) => {
      if (isEmpty(text)) return set(fact, undefined);
      return /^-?\d{1,15}(?:[.,]\d{1,15})?$/u.test(text.trim())
        ? set(fact, Number(text.trim().replace(",", ".")))
        : undefined;
    },
  };
}

/** A whole number, zero or more. */
export function countField<F>(
  name: string,
  get: (fact: F) => number | undefined,
  set: (fact: F, value: number | undefined) => F,
): FieldEditor<F> {
  return {
    name,
    type: "count",
    read: (fact) => String(get(fact) ?? ""),
    write: (fact, text) => {
      if (isEmpty(text)) return set(fact, undefined);
      return /^\d{1,15}$/u.test(text.trim()) ? set(fact, Number(text)) : undefined;
    },
  };
}

/** One line, or paragraphs of plain text. */
export function textField<F>(
  name: string,
  type: "line" | "text",
  get: (fact: F) => string | undefined,
  set: (fact: F, value: string | undefined) => F,
): FieldEditor<F> {
  const clean = type === "line" ? oneLine : plainText;
  return { name, type, read: (fact) => get(fact) ?? "", write: (fact, text) => set(fact, clean(text) || undefined) };
}

/** Text that a fact cannot be without. */
export function neededField<F>(
  name: string,
  get: (fact: F) => string,
  set: (fact: F, value: string) => F,
): FieldEditor<F> {
  const write = (fact: F, text: string) => (isEmpty(text) ? undefined : set(fact, oneLine(text)));
  return { name, type: "line", read: get, write };
}

/** A date: ISO 8601 where it can be told, else in the person's own words. */
export function dateField<F>(
  name: string,
  get: (fact: F) => PageDate | undefined,
  set: (fact: F, value: PageDate | undefined) => F,
): FieldEditor<F> {
  return {
    name,
    type: "date",
    read: (fact) => get(fact)?.iso ?? get(fact)?.raw ?? "",
    write: (fact, text) => set(fact, isEmpty(text) ? undefined : dateOf(oneLine(text))),
  };
}

function dateOf(text: string): PageDate {
  const isIso = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/u.test(text) && !Number.isNaN(Date.parse(text));
  return isIso ? { raw: text, iso: text } : { raw: text };
}
