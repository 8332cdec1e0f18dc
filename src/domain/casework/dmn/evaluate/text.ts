import type { ErrorPlace } from "../evaluation";
import type { Reader } from "../feel/library";
import type { Scope } from "../feel/scope";
import type { Test } from "../feel/compile/tests";
import type { Value } from "../feel/values/value";
import type { Session } from "./session";

/** What a text comes to in a scope; nothing, and null, where it is empty. */
export function evaluateText(session: Session, reader: Reader, text: string, scope: Scope): Value {
  if (text === "") return null;
  const expression = reader.expression(text);
  return expression.ok ? expression.value(session.run, scope) : noted(session, text, expression.error.message);
}

/** Whether a value passes tests; null where the tests cannot be read. */
export function passesText(
  session: Session,
  reader: Reader,
  text: string,
  scope: Scope,
  value: Value,
): ReturnType<Test> {
  const test = reader.tests(text);
  return test.ok ? test.value(session.run, scope, value) : noted(session, text, test.error.message);
}

function noted({ run }: Session, text: string, message: string): null {
  const place: ErrorPlace = { ...run.place, text: text.slice(0, 200) };
  return run.at(place, () => run.report("syntax", message));
}
