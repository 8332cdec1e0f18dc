import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { fc, test } from "@fast-check/vitest";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { TypedEntry } from "../../../src/domain/ledger/log";
import { types } from "../../../src/storage/base/tables";
import { draftOf } from "../support/payloads";
import { runs } from "../support/runs";

const DOMAIN = join(import.meta.dirname, "../../../src/domain");

const files = readdirSync(DOMAIN, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && /= defineAct\(/u.test(readFileSync(join(DOMAIN, file), "utf8")))
  .map((file) => join(DOMAIN, file));

type Defined = TypedEntry<unknown>;
const isEntryType = (value: unknown): value is Defined =>
  typeof value === "object" && value !== null && "read" in value && "payload" in value && "version" in value;

const exportsOf = async (file: string): Promise<unknown[]> =>
  Object.values((await import(pathToFileURL(file).href)) as Record<string, unknown>);
const defined = await Promise.all(
  files.map(async (file) => ({ file, entries: (await exportsOf(file)).filter(isEntryType) })),
);

describe.each(defined)("the entry type of $file", ({ file, entries }) => {
  it("is the only one there, and has the file's name", () => {
    expect(entries.map(({ type }) => `${type.replaceAll(".", "-")}.ts`)).toEqual([basename(file)]);
  });
  it("is in its module's list", async () => {
    const lists = (await exportsOf(join(dirname(file), "index.ts"))).filter(Array.isArray);
    expect(lists.flat()).toContain(entries[0]);
  });
  it("is known to the log", () => {
    expect(types.get(entries[0]?.type ?? "")).toBe(entries[0]);
  });
});

it("knows no entry type that has no file", () => {
  expect([...types.keys()].sort()).toEqual(defined.flatMap(({ entries }) => entries.map(({ type }) => type)).sort());
});

const schemas = defined.flatMap(({ entries }) => entries.map(({ type, payload }) => [type, payload] as const));
const hostile = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
});

describe.each(schemas)("the payload of %s", (type, schema) => {
  const written = draftOf(type).map(({ payload }) => payload as Record<string, unknown>);
  // The longest text that any payload holds is a rule set's model.
  const long = "x".repeat(1_000_001);

  test.prop([hostile], runs(100))("is refused in words where it is junk", (junk) => {
    expect(v.safeParse(schema, junk).success).toBe(false);
  });
  test.prop([written, hostile, fc.nat()], runs(60))(
    "is refused or read where one part is junk, and nothing is thrown",
    (payload, junk, pick) => {
      const names = Object.keys(payload);
      const name = names[pick % names.length] ?? "";
      const read = v.safeParse(schema, { ...payload, [name]: junk });
      if (read.success) expect(v.safeParse(schema, read.output)).toMatchObject({ success: true, output: read.output });
    },
  );
  test.prop([written], runs(30))("means the same when it is read again", (payload) => {
    expect(v.parse(schema, payload)).toEqual(payload);
  });
  test.prop([written], runs(10))("has nothing more in it than it should", (payload) => {
    expect(v.is(schema, { ...payload, extra: 1 })).toBe(false);
    expect(v.is(schema, JSON.parse(`{"__proto__":{},${JSON.stringify(payload).slice(1)}`))).toBe(false);
  });
  test.prop([written], runs(10))("is refused where a text is over-long", (payload) => {
    for (const [name, value] of Object.entries(payload))
      if (typeof value === "string") expect(v.is(schema, { ...payload, [name]: long })).toBe(false);
  });
});
