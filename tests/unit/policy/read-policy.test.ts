import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { writeRecipeFile } from "../../../src/domain/evidence/recipes";
import { configuredAuthorities } from "../../../src/domain/ledger/authorities";
import { readPolicy, tierRule } from "../../../src/domain/policy";
import { aRecipe } from "../support/a-recipe";

const AUTHORITY = {
  url: "https://time.example/tsr",
  certificate: "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
};
const OWN = { authorities: [{ ...AUTHORITY, url: "https://own.example/" }], interval: 10 };

describe("a policy's snapshots", () => {
  it("are the least for hiring and the whole page for others, unless the agency says otherwise", () => {
    const { snapshots: none } = readPolicy({});
    expect(tierRule("hiring", none)).toEqual({ tier: "quote", from: "kind", locked: false });
    expect(tierRule("placement", none)).toEqual({ tier: "page", from: "kind", locked: false });
    const { snapshots } = readPolicy({
      snapshots: { placement: { tier: "none", locked: true }, hiring: { tier: "screenshot" } },
    });
    expect(tierRule("placement", snapshots)).toEqual({ tier: "none", from: "policy", locked: true });
    expect(tierRule("hiring", snapshots)).toEqual({ tier: "screenshot", from: "policy", locked: false });
  });

  it("do not follow a rule that nobody can read", () => {
    const { snapshots } = readPolicy({ snapshots: { placement: { tier: "everything" }, other: { tier: "none" } } });
    expect(snapshots).toEqual({ other: { tier: "none" } });
    for (const held of [undefined, null, "page", 7]) expect(readPolicy({ snapshots: held }).snapshots).toEqual({});
  });
});

describe("a policy's recipes", () => {
  const file = (...recipes: readonly object[]): string =>
    writeRecipeFile(
      recipes.map((recipe, n) => ({ recipeId: `7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c001${n}`, recipe })) as never,
    );

  it("are those of a file, with those that are none counted", () => {
    const text = file(aRecipe(), { name: "Bad" });
    expect(readPolicy({ recipes: text }).recipes).toEqual({ recipes: [aRecipe()], refused: 1 });
    expect(readPolicy({ recipes: JSON.parse(text) as unknown }).recipes).toEqual({ recipes: [aRecipe()], refused: 1 });
  });
  it("may be none, or none that can be read", () => {
    for (const recipes of [undefined, null, ""])
      expect(readPolicy({ recipes }).recipes).toEqual({ recipes: [], refused: 0 });
    expect(readPolicy({ recipes: 7 }).recipes).toEqual({ recipes: [], refused: 1 });
  });
});

describe("a policy's trusted time", () => {
  const configured = (held: unknown, own = OWN) => configuredAuthorities(readPolicy(held).trustedTime, own);

  it("is what the agency says, whatever else is set here", () => {
    expect(configured({ timestampAuthorities: [AUTHORITY], timestampInterval: 1_440 })).toEqual({
      authorities: [AUTHORITY],
      isAuthoritiesFixed: true,
      interval: 1_440,
      isIntervalFixed: true,
    });
    expect(configured({ timestampAuthorities: [] })).toMatchObject({ authorities: [], isAuthoritiesFixed: true });
  });
  it("is the official's own where the agency says nothing, or nothing that can be read", () => {
    const own = { authorities: OWN.authorities, isAuthoritiesFixed: false, interval: 10, isIntervalFixed: false };
    for (const held of [{}, undefined, null, 7, { timestampAuthorities: "x", timestampInterval: 0 }])
      expect(configured(held)).toEqual(own);
  });
  it("has of a list the authorities that can be read", () => {
    const held = { timestampAuthorities: [AUTHORITY, { url: "ftp://x", certificate: "" }, 7] };
    expect(configured(held).authorities).toEqual([AUTHORITY]);
  });
});

describe("a policy's lock", () => {
  const key = `age1${"q".repeat(58)}`;
  const faults = (vault: unknown) => readPolicy({ vault }).faults.map(({ setting }) => setting);

  it("is as the agency says, and none where it says nothing", () => {
    const vault = { required: true, idleMinutes: 5, recipients: [key] };
    expect(readPolicy({ vault }).vault).toEqual({ isRequired: true, idleMinutes: 5, recipients: [key] });
    expect(faults(vault)).toEqual([]);
    for (const held of [undefined, null, {}])
      expect(readPolicy({ vault: held }).vault).toEqual({ isRequired: false, idleMinutes: undefined, recipients: [] });
  });

  it("is closed where nobody can read what it says, and the administrator is told", () => {
    const vault = { required: "yes", idleMinutes: 0, recipients: [key, "ssh-ed25519 AAAA", 7] };
    expect(readPolicy({ vault }).vault).toEqual({ isRequired: true, idleMinutes: 1, recipients: [key] });
    expect(faults(vault)).toEqual(["vault.required", "vault.idleMinutes", "vault.recipients"]);
    for (const held of ["on", 7, []]) expect(readPolicy({ vault: held }).vault.isRequired).toBe(true);
  });
});

describe("a policy", () => {
  test.prop([fc.anything()])("is read whatever is held", (held) => {
    for (const policy of [readPolicy(held), readPolicy({ recipes: held, snapshots: held, timestampAuthorities: held })])
      expect([
        policy.recipes.recipes.length,
        Array.isArray(policy.trustedTime.authorities ?? []),
        policy.snapshots,
      ]).toEqual([0, true, expect.any(Object)]);
  });
});

describe("what officials may overrule", () => {
  it("is what the policy names, never a picture or a day of birth, and nothing where it cannot be read", () => {
    const read = (overrule: unknown) => {
      const policy = readPolicy({ desks: { hiring: { overrule } } });
      return [[...(policy.desks.hiring.overrulable ?? [])], policy.faults.map(({ code }) => code)];
    };
    expect(read(undefined)).toEqual([[], []]);
    expect(read(["health", "religion"])).toEqual([["health", "religion"], []]);
    expect(read(["health", "photo", "birth-date", "toString", 7])).toEqual([
      ["health"],
      ["word", "word", "word", "word"],
    ]);
    expect(read("health")).toEqual([[], ["form"]]);
  });
});
