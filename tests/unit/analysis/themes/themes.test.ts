import { describe, expect, it } from "vitest";
import type { Review } from "../../../../src/domain/analysis/reviews";
import {
  findAspects,
  findKeyThemes,
  findSuddenPraise,
  findWishes,
  readCorpus,
} from "../../../../src/domain/analysis/themes";
import { keynessOf } from "../../../../src/domain/analysis/themes/keyness";

const review = (n: number, subject: string, text: string, more: Partial<Review> = {}): Review => ({
  id: `${subject} ${n}`,
  subject,
  author: `author ${n}`,
  text,
  ...more,
});
const PLAIN = [
  "The staff were friendly and the food was good, we will come again.",
  "It was a nice place with a view of the lake, but the parking was too small.",
  "My mother is there and she is happy with the care that she has.",
  "The breakfast was cold and we had to wait for a long time.",
];
const others = Array.from({ length: 200 }, (_, n) => review(n, `other ${n % 10}`, PLAIN[n % 4]!));
const GARDEN = Array.from({ length: 20 }, (_, n) =>
  review(
    n,
    "home",
    n % 2 === 0
      ? "The sensory garden is wonderful, and the staff were kind to us."
      : "We sat in the sensory garden with the others. It was a good day.",
  ),
);

describe("keyness", () => {
  it("is worked out as by hand", () => {
    // 10 of 20 against 10 of 80: expected 4 and 16; 6 fewer and more each way.
    const by = (seen: number, expected: number): number => seen * Math.log(seen / expected);
    const likelihood = 2 * (by(10, 4) + by(10, 16) + by(10, 16) + by(70, 64));
    const found = keynessOf({ here: 10, ofHere: 20, elsewhere: 10, ofElsewhere: 80 });
    expect(found.likelihood).toBeCloseTo(likelihood, 10);
    expect(found.ratio).toBeCloseTo(Math.log2(10.5 / 21 / (10.5 / 81)), 12);
  });
  it("is none where nothing differs, and bears nothing at all", () => {
    expect(keynessOf({ here: 5, ofHere: 50, elsewhere: 10, ofElsewhere: 100 }).likelihood).toBeCloseTo(0, 10);
    expect(keynessOf({ here: 0, ofHere: 0, elsewhere: 0, ofElsewhere: 0 }).likelihood).toBe(0);
  });
});

describe("themes", () => {
  const corpus = readCorpus([...others, ...GARDEN]);
  it("are what a subject's reviews speak of more than the source's others, with quotes", () => {
    const { value, how } = findKeyThemes(corpus, "home");
    const [first] = value;
    expect(first).toMatchObject({ term: "sensory garden", here: 20, elsewhere: 0 });
    expect(first!.quotes).toHaveLength(3);
    expect(first!.quotes[0]!.text).toBe("The sensory garden is wonderful, and the staff were kind to us.");
    expect(value.map(({ term }) => term)).not.toContain("garden");
    expect(how).toMatchObject({ method: "keyness", data: { given: 220, used: 220 } });
  });
  it("cite where it stands in the review", () => {
    for (const { quotes } of findKeyThemes(corpus, "home").value)
      for (const { review: id, start, end, text } of quotes)
        expect(GARDEN.find((one) => one.id === id)!.text!.slice(start, end)).toBe(text);
  });
  it("are none of a subject that is like the others, or that is not there", () => {
    expect(findKeyThemes(corpus, "other 3").value).toEqual([]);
    expect(findKeyThemes(corpus, "nobody").value).toEqual([]);
    expect(findKeyThemes(readCorpus([]), "nobody").value).toEqual([]);
  });
  it("do not grow by one author's saying a word often", () => {
    const shouting = review(99, "home", `${"tapioca ".repeat(500)} and the food was with the staff`);
    const terms = findKeyThemes(readCorpus([...others, ...GARDEN, shouting]), "home").value.map(({ term }) => term);
    expect(terms.filter((term) => term.includes("tapioca"))).toEqual([]);
  });
});

describe("aspects", () => {
  it.each([
    ["en", "The nurses were friendly, but the rooms were dirty and we had to wait for them.", "staff"],
    ["de", "Die Pflegerinnen waren freundlich, aber die Zimmer waren schmutzig und nicht schön.", "staff"],
    ["fr", "Les infirmières étaient gentilles, mais les chambres sont sales et il y a du bruit.", "staff"],
    ["es", "Las enfermeras eran amables, pero las habitaciones estaban sucias y no hay ascensor.", "staff"],
    ["it", "Le infermiere erano gentili, ma le camere sono sporche e non c'è la doccia.", "staff"],
    ["nl", "De verpleegkundigen waren vriendelijk, maar de kamers zijn vies en het is niet stil.", "staff"],
    ["pt", "As enfermeiras eram simpáticas, mas os quartos estão sujos e não há elevador.", "staff"],
  ])("are known in %s", (_, text, aspect) => {
    const found = findAspects(readCorpus([review(1, "home", text)]), "home").value.map((one) => one.aspect);
    expect(found).toContain(aspect);
    expect(found).toContain("rooms");
  });
  it("count who praises and who blames, sentence by sentence", () => {
    const texts = [
      "The food was delicious. The rooms were dirty and horrible.",
      "The food was not good. It was the worst that we had.",
      "We had our lunch with the others and then it was time.",
    ];
    const { value, how } = findAspects(readCorpus(texts.map((text, n) => review(n, "home", text))), "home");
    expect(value.find(({ aspect }) => aspect === "food")).toMatchObject({ here: 3, praised: 1, blamed: 1 });
    expect(value.find(({ aspect }) => aspect === "rooms")).toMatchObject({ here: 1, praised: 0, blamed: 1 });
    expect(how.caveats).toEqual(["word-list", "few"]);
  });
});

describe("wishes", () => {
  it.each([
    ["en", "The home is good. If only there was a lift for the people who can't walk."],
    ["de", "Das Haus ist gut. Schön wäre ein Aufzug für die Leute, die nicht gehen können."],
    ["fr", "La maison est bien. J’aurais aimé un ascenseur pour les gens qui ne sont pas jeunes."],
    [
      "es",
      "La casa está muy bien y el jardín también. Me hubiera gustado un ascensor para la gente que ya no es joven.",
    ],
    ["it", "La casa è bella. Ci vorrebbe un ascensore per le persone che non sono giovani."],
    ["nl", "Het huis is goed. Het zou fijn zijn als er een lift was voor de mensen die niet lopen."],
    ["pt", "A casa é boa. Seria bom que houvesse um elevador para as pessoas que não são jovens."],
  ])("are found in %s, with their words", (_, text) => {
    const [wish, ...more] = findWishes(readCorpus([review(1, "home", text)]), "home").value;
    expect(more).toEqual([]);
    expect(wish).toMatchObject({ aspect: "access", quote: { review: "home 1" } });
    expect(text.endsWith(wish!.quote.text)).toBe(true);
  });
  it("are none where nobody wishes", () => {
    expect(findWishes(readCorpus(others), "other 1").value).toEqual([]);
  });
});

describe("sudden praise", () => {
  const at = (month: number, n: number, text: string): Review =>
    review(n, "home", text, { date: `2026-${String(month).padStart(2, "0")}-0${1 + (n % 9)}` });
  const dull = "We had our meal with the others and it was as it is in all of these places.";
  it("is an aspect that is praised of late and was not before", () => {
    const reviews = [
      ...Array.from({ length: 40 }, (_, n) => at(1 + (n % 6), n, dull)),
      ...Array.from({ length: 12 }, (_, n) =>
        at(10, 40 + n, "The new cook is here, the food is delicious and we loved it."),
      ),
    ];
    const { value } = findSuddenPraise(readCorpus(reviews), "home", "2026-10-31");
    expect(value).toMatchObject([{ aspect: "food", lately: 12, ofLately: 12, before: 0, ofBefore: 40 }]);
  });
  it("is none where it was always so", () => {
    const reviews = Array.from({ length: 60 }, (_, n) =>
      at(1 + (n % 10), n, "The food was delicious and the staff were good to us."),
    );
    expect(findSuddenPraise(readCorpus(reviews), "home", "2026-10-31").value).toEqual([]);
  });
});
