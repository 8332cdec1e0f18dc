import { existsSync, readFileSync } from "node:fs";
import { fc } from "@fast-check/vitest";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { ALL_ACTS } from "../../../src/domain/acts";
import { type Act, defineAct } from "../../../src/domain/ledger/log";
import { anyDraft } from "../support/payloads";

/** What the house knows of acts beside their own files; their words are tested where they are shown. */
interface House {
  /** The types that random histories hold. */
  readonly histories: ReadonlySet<string>;
  readonly formatPage: string;
  readonly hasFixture: (type: string, version: number) => boolean;
}

const house: House = {
  histories: new Set(fc.sample(anyDraft, { numRuns: 2_000, seed: 7 }).map(({ entry }) => entry.type)),
  formatPage: readFileSync("docs/formats/log.md", "utf8"),
  hasFixture: (type, version) => existsSync(`tests/fixtures/entries/${type}.v${version}.json`),
};

/** What an act lacks to be whole. */
function wanting(act: Act, { histories, formatPage, hasFixture }: House): string[] {
  return [
    ...(histories.has(act.type) ? [] : ["no history"]),
    ...(formatPage.includes(`\`${act.type}\``) ? [] : ["no row in docs/formats/log.md"]),
    ...act.versions.flatMap((_schema, n) => (hasFixture(act.type, n + 1) ? [] : [`no fixture of version ${n + 1}`])),
    ...(act.steps === act.versions.length - 1 ? [] : ["no upcast for each older version"]),
  ];
}

const acts: readonly Act[] = ALL_ACTS;

describe("every act", () => {
  it.each(acts.map((act) => [act.type, act] as const))("is whole: %s", (_type, act) => {
    expect(wanting(act, house)).toEqual([]);
  });
});

describe("an act is wanting", () => {
  const [whole] = acts;
  if (!whole) throw new Error("no acts");
  const twice = defineAct({
    type: whole.type,
    from: [],
    versions: [v.unknown(), v.unknown()],
    about: () => ({}),
    project: () => [],
    writes: [],
    goesOutWith: [],
  });
  it.each<[string, Act, Partial<House>, string]>([
    ["a history", whole, { histories: new Set() }, "no history"],
    ["its row in the page", whole, { formatPage: "" }, "no row in docs/formats/log.md"],
    ["a fixture", whole, { hasFixture: () => false }, "no fixture of version 1"],
    ["the step from an older version", twice, { hasFixture: () => true }, "no upcast for each older version"],
  ])("without %s", (_part, act, change, complaint) => {
    expect(wanting(act, { ...house, ...change })).toEqual([complaint]);
  });
});
