import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  gradeBy,
  hostRule,
  mayTake,
  mayWatchFor,
  type Policy,
  readPolicy,
  retentionOf,
} from "../../../src/domain/policy";

const hiring = (desk: unknown): Policy => readPolicy({ desks: { hiring: desk } });
const faultsOf = (held: unknown) => readPolicy(held).faults;

describe("what an agency says of sites", () => {
  it("allows every site where it says nothing", () => {
    for (const held of [undefined, {}, { desks: {} }, { desks: { hiring: {} } }])
      expect(hostRule(readPolicy(held), "hiring", "anything.example")).toEqual({ allowed: true });
  });

  it.each([
    ["example.org", "example.org", true],
    ["example.org", "www.example.org", true],
    ["example.org", "www.example.org:8080", true],
    ["example.org", "notexample.org", false],
    ["example.org", "example.org.evil.example", false],
    ["Example.ORG.", "example.org", true],
    ["*.example.org", "example.org", false],
    ["*.example.org", "a.b.example.org", true],
    ["example.org:8443", "example.org:8443", true],
    ["example.org:8443", "example.org", false],
    ["bücher.example", "xn--bcher-kva.example", true],
    ["[::1]", "[::1]:9000", true],
    ["file", "file", true],
  ])("of %s means %s: %s", (pattern, host, meant) => {
    expect(hostRule(hiring({ barredHosts: [pattern] }), "hiring", host).allowed).toBe(!meant);
    expect(hostRule(hiring({ allowedHosts: [pattern] }), "hiring", host).allowed).toBe(meant);
  });

  it("speaks of the kind of case it names, and of no other", () => {
    const policy = hiring({ allowedHosts: [] });
    expect(hostRule(policy, "hiring", "a.example")).toEqual({ allowed: false, because: "not-listed" });
    expect(hostRule(policy, "placement", "a.example")).toEqual({ allowed: true });
  });

  it("bars what it allows and bars at once, and says so", () => {
    const held = {
      desks: { hiring: { allowedHosts: ["a.example", "www.b.example"], barredHosts: ["a.example", "b.example"] } },
    };
    for (const host of ["a.example", "www.b.example"])
      expect(hostRule(readPolicy(held), "hiring", host)).toEqual({ allowed: false, because: "barred" });
    expect(faultsOf(held)).toEqual([
      { setting: "desks.hiring.allowedHosts", code: "contradiction", word: "a.example" },
      { setting: "desks.hiring.allowedHosts", code: "contradiction", word: "www.b.example" },
    ]);
  });
});

describe("a policy that cannot be read", () => {
  it.each([
    ["desks", { desks: "none" }],
    ["desks.hiring", { desks: { hiring: 7 } }],
    ["desks.hiring.allowedHosts", { desks: { hiring: { allowedHosts: "a.example" } } }],
    ["desks.hiring.barredHosts", { desks: { hiring: { barredHosts: { 0: "a.example" } } } }],
    ["desks.hiring.barredHosts", { desks: { hiring: { barredHosts: ["b.example", "https://a.example/x"] } } }],
    ["desks", { required: ["desks"] }],
    ["required", { required: "desks" }],
  ])("closes the sites by %s", (setting, held) => {
    expect(hostRule(readPolicy(held), "hiring", "a.example")).toEqual({ allowed: false, because: "unreadable" });
    expect(faultsOf(held)).toContainEqual(expect.objectContaining({ setting }));
  });

  it("closes only what it speaks of", () => {
    const policy = hiring({ facts: "review", retentionMonths: -1, watching: "sometimes" });
    expect(hostRule(policy, "hiring", "a.example").allowed).toBe(true);
    expect(mayTake(policy, "hiring", "review")).toBe(false);
    expect(mayTake(policy, "placement", "review")).toBe(true);
    expect(retentionOf(policy, "hiring")).toBeUndefined();
    expect(mayWatchFor(policy, "hiring")).toBe(false);
    expect(policy.faults.map(({ setting }) => setting)).toEqual(
      ["facts", "retentionMonths", "watching"].map((name) => `desks.hiring.${name}`),
    );
  });

  it("loses of the sites that are allowed those that are none", () => {
    const policy = hiring({ allowedHosts: ["a.example", "not a host"] });
    expect(hostRule(policy, "hiring", "a.example").allowed).toBe(true);
    expect(policy.faults).toEqual([{ setting: "desks.hiring.allowedHosts", code: "word", word: "not a host" }]);
  });

  it("names what nobody knows", () => {
    expect(faultsOf({ desk: {}, desks: { hireing: {}, hiring: { barredHost: [] } }, locked: ["speech"] })).toEqual([
      { setting: "desk", code: "unknown" },
      { setting: "desks.hireing", code: "unknown" },
      { setting: "desks.hiring.barredHost", code: "unknown" },
      { setting: "locked", code: "word", word: "speech" },
    ]);
  });

  test.prop([fc.anything(), fc.constantFrom("desks", "agency", "locked", "sourceGrades", "required", "planTemplates")])(
    "never breaks, whatever is held",
    (held, name) => {
      const policy = readPolicy({ [name]: held });
      expect(policy.faults.length).toBeGreaterThanOrEqual(0);
      expect(typeof hostRule(policy, "other", "a.example").allowed).toBe("boolean");
    },
  );

  test.prop([fc.anything()])("is never more open than none, whatever a desk says of sites", (held) => {
    const policy = hiring({ allowedHosts: held });
    if (held !== undefined && held !== null && !Array.isArray(held))
      expect(hostRule(policy, "hiring", "a.example").allowed).toBe(false);
  });
});

describe("what an agency says of kinds of fact, grades and itself", () => {
  it("takes only the kinds that it names", () => {
    const policy = hiring({ facts: ["profile"] });
    expect([mayTake(policy, "hiring", "profile"), mayTake(policy, "hiring", "review")]).toEqual([true, false]);
  });

  it("grades a source by the longest name that fits", () => {
    const { sourceGrades } = readPolicy({
      sourceGrades: { "example.org": "C", "www.example.org": "A", "b.example": "Z" },
    });
    expect([gradeBy(sourceGrades, "www.example.org"), gradeBy(sourceGrades, "x.example.org:80")]).toEqual(["A", "C"]);
    expect(gradeBy(sourceGrades, "b.example")).toBeUndefined();
  });

  it("has a help link only on the web", () => {
    expect(readPolicy({ agency: { name: " Town ", helpUrl: "javascript:alert(1)" } }).agency).toEqual({ name: "Town" });
  });
});
