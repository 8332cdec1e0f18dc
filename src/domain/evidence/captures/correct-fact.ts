import { type Result, fail, ok } from "../../ground/result";
import type { CapturedFact } from "./captured-fact";
import { aggregateFields, answerFields, hasAnswer, profileFields, reviewFields, tagFields } from "./correctable-fields";
import type { FieldEditor } from "./field-editor";
import { uncorrected, withOriginal } from "./original";

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
      return readAll(fact, fieldsOfReview(fact));
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
      return writeAll(fact, fieldsOfReview(fact), texts);
    case "profile":
      return writeAll(fact, profileFields, texts);
    case "tag":
      return writeAll(fact, tagFields, texts);
  }
}

const fieldsOfReview = (fact: Extract<CapturedFact, { kind: "review" }>) =>
  hasAnswer(fact) ? [...reviewFields, ...answerFields] : reviewFields;

const readAll = <F>(fact: F, editors: readonly FieldEditor<F>[]): FactField[] =>
  editors.map(({ name, type, read }) => ({ name, type, value: read(fact) }));

function writeAll<F extends CapturedFact>(
  fact: F,
  editors: readonly FieldEditor<F>[],
  texts: Readonly<Record<string, string>>,
): Result<F, string[]> {
  const asRead = uncorrected(fact) as F;
  let current = fact;
  const bad: string[] = [];
  for (const { name, read, write, restore } of editors) {
    const text = texts[name];
    if (text === undefined || text === read(fact)) continue;
    // The page's own text is put back as it stood, even where nobody could type it.
    const written = text === read(asRead) ? restore(current, asRead) : write(current, text);
    if (written) current = written;
    else bad.push(name);
  }
  return bad.length ? fail(bad) : ok(withOriginal(asRead, current));
}
