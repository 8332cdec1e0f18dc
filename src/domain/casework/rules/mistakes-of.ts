import type { Evaluation, EvaluationError } from "../dmn";

/** What went wrong, but for columns that look at something that is not known: that is no mistake in the table. */
export function mistakesOf({ errors, trace }: Evaluation): readonly EvaluationError[] {
  const unknown = new Set(
    trace.flatMap(({ table }) =>
      (table?.inputs ?? []).flatMap(({ label, expression, value }) => (value === null ? [label, expression] : [])),
    ),
  );
  return errors.filter(
    ({ code, where: { rule, column } }) =>
      code !== "unknown-name" || rule !== undefined || column === undefined || !unknown.has(column),
  );
}
