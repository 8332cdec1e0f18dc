import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  ACTIVE_CASE,
  ASKED,
  ASKED_TO_PERSIST,
  BACKUP_REMINDER_DAYS,
  CANCELLED,
  CAPTURING,
  CHANGED,
  DRAFT,
  LAST_BACKUP,
  RECIPE_DRAFT,
  SESSION_START,
  SNAPSHOT_TIER,
  TIMESTAMP_ASKED,
  TIMESTAMP_AUTHORITIES,
  TIMESTAMP_INTERVAL,
  TYPED,
  correctionOf,
  pageOfDraft,
} from "../../../src/platform/kept";

const PAGE = "https://care.example/homes/7";
const AUTHORITY = { url: "https://time.example/tsr", certificate: "-----BEGIN CERTIFICATE-----\n" };
const draft = { corrections: {}, note: "Called" };

// The names are those that older builds have used: what they kept is found again.
const keys: [name: string, key: { name: string; read: (held: unknown) => unknown }, held: unknown][] = [
  ["asked:7", ASKED.of(7), 1_772_442_000_000],
  ["changed:7", CHANGED.of(7), 1_772_442_000_000],
  ["capturing:7", CAPTURING.of(7), { captureId: "c", step: "copying", done: 1, of: 0 }],
  ["cancelled:c", CANCELLED.of("c"), true],
  [`draft:7:${PAGE}`, DRAFT.of(7, PAGE), draft],
  ["recipe:7", RECIPE_DRAFT.of(7), { url: PAGE, things: [] }],
  ["session-start", SESSION_START, 12],
  ["typed:note:1", TYPED.of("note:1"), { text: "Called" }],
  ["activeCase", ACTIVE_CASE, "PL-2026-0142"],
  ["snapshotTier:PL-1", SNAPSHOT_TIER.of("PL-1"), "quote"],
  ["lastBackup", LAST_BACKUP, "2026-03-02T09:00:00.000Z"],
  ["backupReminderDays", BACKUP_REMINDER_DAYS, 30],
  ["timestampAuthorities", TIMESTAMP_AUTHORITIES, [AUTHORITY]],
  ["timestampInterval", TIMESTAMP_INTERVAL, 60],
  ["timestampAsked", TIMESTAMP_ASKED, { at: "2026-03-02T09:00:00.000Z", failures: 0, outcomes: [] }],
  ["askedToPersist", ASKED_TO_PERSIST, true],
];

describe.each(keys)("what is kept as %s", (name, key, held) => {
  it("is found under that name, as it was kept", () => {
    expect(key.name).toBe(name);
    expect(key.read(held)).toEqual(held);
  });
  test.prop([fc.anything()])("counts as absent where it cannot be read", (junk) => {
    const read = key.read(junk);
    if (read !== undefined) expect(key.read(read)).toEqual(read);
    for (const other of [undefined, null, "", "nothing of the kind!", { x: 1 }])
      expect(key.read(other)).toBeUndefined();
  });
});

it("has of several authorities those that can be read", () => {
  expect(TIMESTAMP_AUTHORITIES.read([AUTHORITY, 7, { url: "x" }])).toEqual([AUTHORITY]);
});

describe("a name", () => {
  it("tells whose it is, and only within its family", () => {
    expect(ASKED.partsOf("asked:12")).toEqual([12]);
    expect(DRAFT.partsOf(`draft:12:${PAGE}:x`)).toEqual([12, `${PAGE}:x`]);
    expect(CANCELLED.partsOf("cancelled:a:b")).toEqual(["a:b"]);
    for (const other of ["asked:", "asked:x", "asked:1:2", "xasked:1", "changed:1", "asked"])
      expect(ASKED.partsOf(other)).toBeUndefined();
    for (const other of ["draft:1", "draft:x:y", "draft:1:", "recipe:1"]) expect(DRAFT.partsOf(other)).toBeUndefined();
  });
});

describe("the page of what is kept for the session", () => {
  it("is that of a draft, and of a recipe in the making", () => {
    expect(pageOfDraft(DRAFT.of(3, PAGE).name, draft)).toBe(PAGE);
    expect(pageOfDraft(RECIPE_DRAFT.of(3).name, { url: `${PAGE}?utm_source=x#reviews`, things: [] })).toBe(PAGE);
  });
  it("is that of a correction that is being typed", () => {
    expect(pageOfDraft(TYPED.of(correctionOf(PAGE, "review 1")).name, { text: "x" })).toBe(PAGE);
    for (const of of ["note:1", "fact:", "fact:1", 'fact:["a"]'])
      expect(pageOfDraft(TYPED.of(of).name, { text: "x" })).toBeUndefined();
  });
  it("is found where another build kept it in its own shape", () => {
    expect(pageOfDraft(DRAFT.of(3, PAGE).name, { written: "something" })).toBe(PAGE);
    expect(pageOfDraft(RECIPE_DRAFT.of(3).name, { url: PAGE, steps: 1 })).toBe(PAGE);
  });
  it.each([
    ["asked:3", 1],
    ["session-start", 12],
    ["recipe:3", null],
    ["recipe:3", { url: 7 }],
    ["recipe:3", { url: "no address" }],
  ])("is none of %s with %j", (name, held) => {
    expect(pageOfDraft(name, held)).toBeUndefined();
  });
});
