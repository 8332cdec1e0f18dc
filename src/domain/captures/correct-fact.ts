import type { Fact } from "../reading";
import { type Result, fail, ok } from "../result";
import type { CapturedFact } from "./captured-fact";
import { aggregateFields, profileFields, reviewFields, tagFields } from "./correctable-fields";
import type { FieldEditor } from "./field-editor";

/** A field of a fact that can be corrected, with its text now. */
export interface FactField extends Pick<FieldEditor<never>, "name" | "type"> {
  readonly value: string;
}

/** The fields of a fact that can be corrected, with what they say now ("" where they say nothing). */
export function fieldsOf(fact: CapturedFact): FactField[] {
  switch (fact.kind) {
    case "aggregate-rating":
      return readAll(fact, aggregateFields);
    case "review":
      return readAll(fact, reviewFields);
    case "profile":
      return readAll(fact, profileFields);
    case "tag":
      return readAll(fact, tagFields);
  }
}

/**
 * The fact as a person corrected it, `texts` by field name: only fields whose text differs are changed, and what the
 * page said is kept in `original`. A field put back to what the page said is no longer a correction.
 * Fails with the names of the fields whose text is not of their type, or is empty where the fact needs it.
 */
export function correctFact(
  fact: CapturedFact,
  texts: Readonly<Record<string, string>>,
): Result<CapturedFact, readonly string[]> {
  switch (fact.kind) {
    case "aggregate-rating":
      return writeAll(fact, aggregateFields, texts);
    case "review":
      return writeAll(fact, reviewFields, texts);
    case "profile":
      return writeAll(fact, profileFields, texts);
    case "tag":
      return writeAll(fact, tagFields, texts);
  }
}

/** The fact as the page said it, before a person corrected it. */
export function uncorrected({ original, ...fact }: CapturedFact): Fact {
  const restored = new Map<string, unknown>(Object.entries(fact));
  for (const [field, value] of Object.entries(original ?? {})) restored.set(field, value ?? undefined);
  return Object.fromEntries(restored) as Fact;
}

const readAll = <F>(fact: F, editors: readonly FieldEditor<F>[]): FactField[] =>
  editors.map(({ name, type, read }) => ({ name, type, value: read(fact) }));

function writeAll<F extends CapturedFact>(
  fact: F,
  editors: readonly FieldEditor<F>[],
  texts: Readonly<Record<string, string>>,
): Result<F, string[]> {
  let current = fact;
  const bad: string[] = [];
  for (const { name, read, write } of editors) {
    const text = texts[name];
    if (text === undefined || text === read(fact)) continue;
    const written = write(current, text);
    if (written) current = written;
    else bad.push(name);
  }
  return bad.length ? fail(bad) : ok(withOriginal(fact, current));
}

function withOriginal<F extends CapturedFact>(before: F, after: F): F {
  const asRead = new Map<string, unknown>(Object.entries(uncorrected(before)));
  const changed = Object.entries(after).filter(
    ([field, value]) => field !== "original" && !same(value, asRead.get(field)),
  );
  const original = Object.fromEntries(changed.map(([field]) => [field, asRead.get(field) ?? null]));
  const { original: _earlier, ...says } = after;
  return (changed.length ? { ...says, original } : says) as F;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
