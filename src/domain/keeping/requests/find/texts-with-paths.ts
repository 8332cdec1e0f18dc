import * as v from "valibot";
import type { Saying } from "./hit";

/** Names and digests of things: nobody is called that. */
const NAMED = v.union([v.pipe(v.string(), v.uuid()), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u))]);

/** Every text in a value, by the path to it. */
export function* textsWithPaths(value: unknown, path = ""): Generator<Saying> {
  if (typeof value === "string") {
    if (value !== "" && !v.is(NAMED, value)) yield { what: path, text: value };
  } else if (typeof value === "object" && value !== null)
    for (const [name, each] of Object.entries(value))
      yield* textsWithPaths(each, path === "" ? name : `${path}.${name}`);
}
