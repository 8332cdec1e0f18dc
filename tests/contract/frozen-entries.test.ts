import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { CapturedFact } from "../../src/domain/evidence/captures";
import { CaptureMadeV3 } from "../../src/domain/evidence/captures/capture-made-v3";
import { RecipeSavedV1 } from "../../src/domain/evidence/recipes/recipe-saved-v1";
import { Fact, SiteRecipeSchema, Subject } from "../../src/domain/evidence/reading";
import { Snapshot } from "../../src/domain/evidence/snapshot";
import { entryVersions } from "./support/entry-versions";
import { fingerprint } from "./support/fingerprint";

const FIXTURES = join(import.meta.dirname, "../fixtures/entries");

interface Fixture {
  readonly says: string;
  readonly payload: unknown;
  readonly about: object;
  /** The payload as it is read today, where that is not as it was written. */
  readonly read?: unknown;
}

interface Kept {
  /** Of the schema, as it was released. */
  readonly fingerprint: string;
  readonly written: readonly Fixture[];
}
const load = (name: string): Kept => JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), "utf8")) as Kept;

const header = (type: string, version: number) => ({
  v: version,
  origin: "counterflow/a",
  index: 3,
  type,
  at: "2026-03-02T09:00:00.000Z",
  payload: "00".repeat(32),
});

describe.each(entryVersions)("$name", ({ name, version, entry, schema }) => {
  const { fingerprint: told, written: fixtures } = load(name);

  it.each(fixtures)("is read: $says", ({ payload, about, read = payload }) => {
    expect(entry.read(header(entry.type, version), payload)).toMatchObject({ ok: true, about });
    expect(entry.parse(header(entry.type, version), payload)).toEqual({ ok: true, value: read });
  });
  it("has every field that it may have in its fixtures", () => {
    const names = new Set(fieldsOf(schema));
    const written = new Set(fixtures.flatMap(({ payload }) => namesIn(payload)));
    expect([...names].filter((field) => !written.has(field))).toEqual([]);
  });
  it("takes what it took when it was released", () => {
    expect(told, `${name} has no fingerprint yet: npm run freeze`).not.toBe("");
    expect(
      fingerprint(schema),
      `The payload of ${name} is not what it was, or one of the terms that it is made of is not. Logs and files are full
of it, and other installations would drop what they cannot read: put it back, and write the next version of it, with an
upcast from this one.`,
    ).toBe(told);
  });
});

it("knows no fixture of a type that is none, or that nobody reads any more", () => {
  const names = entryVersions.map(({ name }) => name).sort();
  const files = readdirSync(FIXTURES).map((file) => file.replace(/\.json$/u, ""));
  expect(files.sort()).toEqual(names);
});

// What it has as fields the compiler holds against it (`Holds`); bounds only show here.
describe("the model is no wider than the newest version of the payload that is made of it", () => {
  const { subjects, facts, snapshot } = CaptureMadeV3.entries;

  it.each(Fact.options.map((live, n) => [live.entries.kind.literal, live, facts.pipe[0].item.options[n]!] as const))(
    "a fact of the kind %s",
    (_kind: CapturedFact["kind"], live, written) => {
      const { lastRead: _when, original, ...entries } = written.entries;
      expect(fingerprint(v.strictObject(entries))).toBe(fingerprint(live));
      for (const name of Object.keys(original.wrapped.entries))
        expect(fingerprint(plain(original.wrapped.entries, name)), name).toBe(fingerprint(plain(live.entries, name)));
    },
  );
  it("a subject", () => {
    expect(fingerprint(subjects.pipe[0].item)).toBe(fingerprint(Subject));
  });
  it("a snapshot", () => {
    expect(fingerprint(snapshot.wrapped)).toBe(fingerprint(Snapshot));
  });
  it("a recipe", () => {
    expect(fingerprint(RecipeSavedV1.entries.recipe)).toBe(fingerprint(SiteRecipeSchema));
  });
});

type Held = v.GenericSchema & { readonly wrapped?: v.GenericSchema };
function plain(entries: object, name: string): v.GenericSchema {
  const field = (entries as Record<string, Held>)[name]!;
  return field.wrapped ?? field;
}

/** The names of all fields of all objects in a schema. */
function fieldsOf(schema: unknown, seen = new Set<unknown>()): string[] {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const parts = Object.entries(schema).filter(([name]) => !name.startsWith("~"));
  const isObject = "kind" in schema && schema.kind === "schema" && "entries" in schema;
  const own = isObject ? Object.keys(schema.entries as object) : [];
  return [...own, ...parts.flatMap(([, part]) => fieldsOf(part, seen))];
}

function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(namesIn)];
}
