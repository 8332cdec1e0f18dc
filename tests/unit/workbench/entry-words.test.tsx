// @vitest-environment jsdom
import "../support/extension";
import { readFileSync } from "node:fs";
import { fc } from "@fast-check/vitest";
import { type ComponentChild, type ComponentType, render } from "preact";
import { act } from "preact/test-utils";
import * as v from "valibot";
import { afterEach, describe, expect, it } from "vitest";
import { groupBy } from "../../../src/domain/ground/grouping";
import { type Draft, type EventRow, type Header, defineAct, project } from "../../../src/domain/ledger/log";
import { ALL_ACTS, types } from "../../../src/domain/acts";
import type { StoredEntry } from "../../../src/storage/reading";
import { type TextKey, setTexts } from "../../../src/ui/texts";
import { collected } from "../../../src/workbench/frame/collected";
import { features } from "../../../src/workbench/features";
import type { Feature } from "../../../src/workbench/frame/feature";
import { type EntryWords, entryWords } from "../../../src/workbench/words/entry-words";
import { wordBook } from "../../../src/workbench/words/word-book";
import { anyDraft } from "../support/payloads";
import { inWorkbench } from "./in-workbench";

const LANGUAGES = ["en", "de"] as const;
const ALL: readonly EntryWords[] = features.flatMap(({ words = [] }: Feature) => words);

const TYPES = ALL_ACTS.map(({ type }) => type);

/** So many of a type tell enough. */
const EACH = 5;

/** A few entries of every type that the random histories know. */
const SAMPLES = new Map(
  [...groupBy(fc.sample(anyDraft, { numRuns: 1_000, seed: 12 }), ({ entry }) => entry.type)].map(
    ([type, drafts]) => [type, drafts.slice(0, EACH)] as const,
  ),
);

/** Everything that is wanting for the entries of these types to be read by people. */
function wanting(known: readonly string[], words: readonly EntryWords[]): string[] {
  const book = wordBook(words);
  return LANGUAGES.flatMap((language) => {
    const blank = takeTexts(language);
    const found = known.flatMap((type) => {
      if (!words.some((each) => each.type === type)) return [`${type}: no words`];
      const missing = [
        ...(book.nameOf(type) ? [] : ["no name"]),
        ...(SAMPLES.get(type) ?? []).flatMap((draft) => wantingOf(draft, book)),
        ...blank.splice(0).map((key) => `no text ${key}`),
      ];
      return [...new Set(missing)].map((what) => `${type}: ${what}`);
    });
    return found.map((what) => `${language} ${what}`);
  });
}

function wantingOf({ entry, payload }: Draft, book: ReturnType<typeof wordBook>): string[] {
  const header = headerOf(entry.type, entry.version);
  const event = project(types, header, payload).find(({ table }) => table === "events");
  const line = event && "row" in event ? book.lineOf(event.row as EventRow) : "";
  return [
    ...(line ? [] : ["no line"]),
    ...(wordsOf(book.detailOf({ header, salt: "", payload })) ? [] : ["no detail"]),
  ];
}

const headerOf = (type: string, version: number): Header => ({
  v: version,
  origin: "counterflow/a",
  index: 3,
  at: "2026-03-02T09:00:00.000Z",
  type,
  payload: "0".repeat(64),
});

let root: HTMLElement | undefined;
afterEach(() => {
  if (root) render(null, root);
});

function wordsOf(shown: ComponentChild): string {
  const into = (root ??= document.createElement("div"));
  void act(() => render(inWorkbench(shown), into));
  return into.textContent;
}

/** The texts of one language; a text that it lacks is noted down. */
function takeTexts(language: string): string[] {
  const catalogue = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8")) as Record<
    string,
    { message: string } | undefined
  >;
  const blank: string[] = [];
  const getText = (key: string, blanks: readonly string[]) => {
    const message = catalogue[key]?.message;
    if (!message) blank.push(key);
    return (message ?? "").replace(/\$(\d)/gu, (_all, n: string) => blanks[Number(n) - 1] ?? "");
  };
  setTexts({ language, getText });
  return blank;
}

describe("every type of entry", () => {
  it("has a name, a line and a detail in both languages", () => {
    expect(TYPES.filter((type) => !SAMPLES.has(type))).toEqual([]);
    expect(wanting(TYPES, ALL)).toEqual([]);
  });

  it("is offered once by the log's filter, and only once", () => {
    expect([...collected.words.types].sort()).toEqual([...TYPES].sort());
    expect(ALL).toHaveLength(types.size);
  });

  const changed = (type: string, change: Partial<EntryWords>) =>
    ALL.map((each) => (each.type === type ? { ...each, ...change } : each));

  it.each<[string, readonly EntryWords[], string]>([
    ["words", ALL.filter(({ type }) => type !== "note.added"), "note.added: no words"],
    ["name", changed("note.added", { name: "notThere" as TextKey }), "note.added: no name"],
    ["line", changed("note.added", { line: () => "" }), "note.added: no line"],
    ["detail", changed("note.added", { detail: () => undefined }), "note.added: no detail"],
  ])("is wanting without its %s", (_part, words, complaint) => {
    expect(wanting(TYPES, words)).toEqual(
      expect.arrayContaining(LANGUAGES.map((language) => `${language} ${complaint}`)),
    );
  });
});

describe("what an entry says", () => {
  const recorded = (type: string, payload: unknown, version = 1): StoredEntry => ({
    header: headerOf(type, version),
    salt: "",
    payload,
  });
  const event = (type: string, row: Partial<EventRow>): EventRow => ({ type, subjects: [], label: "", ...row });
  const { words } = collected;

  it("names a recipe, its sites, its pages and what it reads", () => {
    takeTexts("en");
    const recipe = {
      v: 1,
      name: "Care homes",
      hosts: ["care.example", "care.test"],
      paths: ["/homes/*"],
      subject: { types: ["Thing"], name: [{ css: "h1" }] },
      rules: [{ kind: "review", each: [{ css: "li.review" }], fields: {} }],
    };
    const recipeId = "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0011";
    const said = wordsOf(words.detailOf(recorded("recipe.saved", { recipeId, recipe })));
    for (const part of ["Care homes", "care.example", "care.test", "/homes/*", "name and reviews", recipeId])
      expect(said).toContain(part);
    expect(wordsOf(words.detailOf(recorded("recipe.withdrawn", { recipeId })))).toContain(recipeId);
  });

  it("says a grade in words, in the log's line too", () => {
    takeTexts("en");
    expect(words.lineOf(event("source.graded", { label: "B", host: "care.example" }))).toBe("B usually reliable");
  });

  it("says nothing of what is gone, and of a type it does not know only what the row has", () => {
    expect(words.lineOf(event("note.withdrawn", { gone: true }))).toBe("");
    expect(words.lineOf(event("stars.aligned", { label: "Two stages" }))).toBe("Two stages");
    expect(words.detailOf(recorded("stars.aligned", {}))).toBeUndefined();
    expect(words.nameOf("stars.aligned")).toContain("stars.aligned");
  });

  it("is read through the steps between versions, where an older one wrote it", () => {
    const act = defineAct({
      type: "tea.made",
      from: [],
      versions: [v.strictObject({ pots: v.number() }), v.strictObject({ cups: v.number() })],
      upcasts: [(before) => ({ cups: (before as { pots: number }).pots * 4 })],
      about: () => ({}),
      project: () => [],
      writes: [],
      goesOutWith: [],
    });
    const Detail: ComponentType<{ readonly payload: { cups: number } }> = ({ payload }) => <b>{payload.cups}</b>;
    const book = wordBook([entryWords(act, { name: "logTypeNoteAdded", line: () => "", Detail })]);
    expect(wordsOf(book.detailOf(recorded("tea.made", { pots: 2 })))).toBe("8");
    expect(wordsOf(book.detailOf(recorded("tea.made", { cups: 3 }, 2)))).toBe("3");
    expect(book.detailOf(recorded("tea.made", { cups: 3 }, 3))).toBeUndefined();
  });
});
