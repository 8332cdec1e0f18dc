import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { countFrequencies, type MatchRecord, weighPair } from "../../../src/domain/casework/linkage";
import { aRecord, someRecords } from "./support/records";

const weigh = (a: Omit<MatchRecord, "key">, b: Omit<MatchRecord, "key">, others: readonly MatchRecord[] = []) => {
  const [one, other] = [
    { key: "a", ...a },
    { key: "b", ...b },
  ];
  return weighPair(one, other, countFrequencies([one, other, ...others]));
};
const levelOf = (match: ReturnType<typeof weigh>, field: string) =>
  match.signals.find((signal) => signal.field === field)?.level;

describe("a pair", () => {
  test.prop([aRecord("a"), aRecord("b"), someRecords("c", 8)])("weighs the same both ways", (a, b, others) => {
    const frequencies = countFrequencies([a, b, ...others]);
    expect(weighPair(b, a, frequencies).weight).toBeCloseTo(weighPair(a, b, frequencies).weight, 9);
  });

  test.prop([aRecord("a"), aRecord("b"), someRecords("c", 8)])(
    "opens into what adds up to its weight",
    (a, b, others) => {
      const { prior, signals, weight, probability } = weighPair(a, b, countFrequencies([a, b, ...others]));
      expect(signals.reduce((sum, signal) => sum + signal.weight, prior)).toBeCloseTo(weight, 9);
      expect(probability).toBeCloseTo(2 ** weight / (1 + 2 ** weight), 9);
    },
  );

  test.prop([
    aRecord("a"),
    aRecord("b"),
    someRecords("c", 8).chain((others) =>
      fc.tuple(fc.constant(others), fc.shuffledSubarray(others, { minLength: others.length })),
    ),
  ])("weighs the same in whatever order the others come", (a, b, [others, shuffled]) => {
    expect(weighPair(a, b, countFrequencies([...shuffled, b, a]))).toEqual(
      weighPair(a, b, countFrequencies([a, b, ...others])),
    );
  });

  it("weighs more where the name they share is rare", () => {
    const many = Array.from({ length: 40 }, (_, place) => ({ key: `c${place}`, names: [`Sunshine Care ${place}`] }));
    const common = weigh({ names: ["Sunshine Care"] }, { names: ["Sunshine Care"] }, many);
    const rare = weigh({ names: ["Lindenhof"] }, { names: ["Lindenhof"] }, many);
    expect(rare.weight).toBeGreaterThan(common.weight + 3);
  });

  it.each([
    ["legalForm", { names: ["Tessaro GmbH"] }, { names: ["Tessaro AG"] }],
    [
      "houseNumber",
      { names: ["Tessaro"], address: "Kirchweg 5, 12345 Lindwedel" },
      { names: ["Tessaro"], address: "Kirchweg 7, 12345 Lindwedel" },
    ],
    [
      "identifier",
      { names: ["Tessaro"], identifiers: [{ scheme: "ODS", value: "VL123" }] },
      { names: ["Tessaro"], identifiers: [{ scheme: "ods code", value: "VL124" }] },
    ],
    ["number", { names: ["Haus Tessaro 1"] }, { names: ["Haus Tessaro 2"] }],
    ["model", { names: ["Sonara TV KDL-40V3000"] }, { names: ["Sonara TV KDL-40V3100"] }],
    ["date", { names: ["Tessaro"], date: "2006" }, { names: ["Tessaro"], date: "2009" }],
    [
      "country",
      { names: ["Tessaro"], address: { country: "France" } },
      { names: ["Tessaro"], address: { country: "DE" } },
    ],
  ])("is spoken against by another %s", (field, a, b) => {
    const signal = weigh(a, b).signals.find((one) => one.field === field);
    expect(signal?.level).toBe("other");
    expect(signal?.weight).toBeLessThan(0);
  });

  it("of products agrees by a model number that is written apart", () => {
    const match = weigh(
      { names: ["Sonara Bravura KDL-40V3000 40in LCD TV black"] },
      { names: ["sonara kdl40v3000 lcd hdtv"] },
    );
    expect(levelOf(match, "model")).toBe("equal");
    expect(match.probability).toBeGreaterThan(0.9);
  });

  it("agrees by an identifier whose check digits are wrong no more than by any text", () => {
    const wrong = [{ scheme: "LEI", value: "5493001KJTIIGC8Y1R13" }];
    const [right, slip] = [[{ scheme: "LEI", value: "5493001KJTIIGC8Y1R12" }], wrong].map((identifiers) =>
      weigh({ names: ["Tessaro"], identifiers }, { names: ["Tessaro"], identifiers }),
    );
    expect(levelOf(right!, "identifier")).toBe("checked");
    expect(levelOf(slip!, "identifier")).toBe("equal");
    expect(right!.isBeyondDoubt).toBe(true);
    expect(slip!.isBeyondDoubt).toBe(false);
  });

  it("that has only a place in common is one place, and hardly one thing", () => {
    const address = "Kirchweg 5, 12345 Lindwedel";
    const match = weigh({ names: [], address }, { names: [], address });
    expect(levelOf(match, "name")).toBe("unsaid");
    expect(match.probability).toBeLessThan(0.5);
  });

  test.prop([
    fc.string({ unit: "binary", maxLength: 50 }),
    fc.constantFrom("\0", "\ud800", "a", "é", "9", "'", "a-", "1/", "st. "),
  ])(
    "is weighed soon, whatever is in it",
    (text, again) => {
      const long = text + again.repeat(100_000 / again.length);
      const record = {
        names: [long, text],
        identifiers: [{ scheme: text, value: long }],
        telephones: [long],
        urls: [long],
        address: long,
        geo: { latitude: Number.NaN, longitude: 1e308 },
        description: long,
        maker: long,
        model: long,
        price: long,
        date: long,
      };
      const match = weigh(record, record);
      expect(Number.isFinite(match.weight)).toBe(true);
      for (const { a, b } of match.signals) expect(`${a}${b}`.isWellFormed() && a.length <= 120).toBe(true);
    },
    60_000,
  );
});
