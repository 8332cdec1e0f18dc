import * as v from "valibot";
import { type Result, fail, ok } from "../../ground/result";

/** What makes a payload of version n one of version n + 1, the step from version 1 first. */
export type Upcasts = readonly ((payload: unknown) => unknown)[];

interface Stored<Payload> {
  /** As it was kept; undefined where it is gone. */
  readonly stored: unknown;
  /** The version that wrote it. */
  readonly written: number;
  readonly versions: readonly v.GenericSchema[];
  readonly newest: v.GenericSchema<unknown, Payload>;
  readonly upcasts: Upcasts;
}

/**
 * A payload as it is understood today: read by the schema of the version that wrote it, and brought up step by step. It is
 * told in words why one cannot be read; nothing is thrown, so that no payload can stop a replay.
 */
export function readPayload<Payload>(how: Stored<Payload>): Result<Payload, string> {
  const { stored, written, versions, newest } = how;
  if (stored === undefined) return fail("erased");
  const schema = versions[written - 1];
  if (!schema) return fail(`written in version ${written}`);
  if (schema === newest) return parsed(newest, stored);
  const first = parsed(schema, stored);
  if (!first.ok) return first;
  const current = upcast(first.value, how);
  return current.ok ? parsed(newest, current.value) : current;
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Result<T, string> {
  const read = v.safeParse(schema, value);
  return read.success ? ok(read.output) : fail(v.summarize(read.issues));
}

function upcast(payload: unknown, { written, upcasts }: Stored<unknown>): Result<unknown, string> {
  let current = payload;
  try {
    for (const step of upcasts.slice(written - 1)) current = step(current);
  } catch (error) {
    return fail(`not of version ${written}: ${String(error)}`);
  }
  return ok(current);
}
