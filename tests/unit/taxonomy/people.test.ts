import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type TagClaim, weighCount, weighVoices } from "../../../src/domain/casework/taxonomy";

const claim = (tag: string, by: string, picture = "p"): TagClaim => ({ tag, by, picture });

describe("people's word", () => {
  it("counts each person once, however many pictures they gave the tag to", () => {
    const many = Array.from({ length: 500 }, (_, n) => claim("boat", "prolific", `p${n}`));
    const voices = weighVoices([...many, claim("ship", "a"), claim("ship", "b"), claim("ship", "c")]);
    expect(voices.get("boat")?.people).toBe(1);
    expect(voices.get("ship")?.people).toBe(3);
    expect(voices.get("ship")?.probability).toBeGreaterThan(voices.get("boat")?.probability ?? 1);
  });

  it("takes accounts that say the very same for one", () => {
    const bots = ["x", "y", "z"].flatMap((by) => ["1", "2", "3", "4", "5"].map((tag) => claim(tag, by)));
    expect(weighVoices(bots).get("1")?.people).toBe(1);
  });

  it("trusts those less whose tags were refused, and those more whose tags were accepted", () => {
    const claims = [...["a", "b", "c", "new"].map((tag) => claim(tag, "one")), claim("else", "two")];
    const at = (verdict: "accepted" | "refused") =>
      weighVoices(claims, new Map(["a", "b", "c"].map((tag) => [tag, verdict]))).get("new")?.probability ?? 0;
    const unknown = weighVoices(claims).get("else")?.probability ?? 0;
    expect(at("refused")).toBeLessThan(unknown);
    expect(at("accepted")).toBeGreaterThan(unknown);
    expect(at("accepted")).toBeLessThanOrEqual(0.95);
  });

  it("bounds who gives tags without looking", () => {
    const claims = Array.from({ length: 70 }, (_, n) => claim(`t${n}`, "bot"));
    expect(weighVoices(claims).get("t1")?.probability).toBeLessThanOrEqual(0.6001);
  });

  it("adds those who are counted and not named, the named one among them", () => {
    const voices = weighVoices([{ tag: "a", picture: "p", by: "first", count: 31 }]);
    expect(voices.get("a")).toMatchObject({ first: "first", people: 26 });
    expect(weighCount(0)).toBe(0.5);
  });

  test.prop([
    fc.array(
      fc.record({
        tag: fc.constantFrom("a", "b", "c"),
        by: fc.constantFrom("x", "y", "z", ""),
        picture: fc.constantFrom("1", "2"),
      }),
      { maxLength: 60 },
    ),
  ])("is a likelihood, and another person never makes a tag less likely", (claims) => {
    const before = weighVoices(claims);
    for (const { probability } of before.values()) {
      expect(probability).toBeGreaterThanOrEqual(0.5);
      expect(probability).toBeLessThan(1);
    }
    const after = weighVoices([...claims, claim("a", "somebody else")]);
    expect(after.get("a")?.probability).toBeGreaterThanOrEqual((before.get("a")?.probability ?? 0) - 1e-9);
  });
});
