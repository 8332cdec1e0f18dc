import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Language, LANGUAGES, stem } from "../../../src/domain/ground/language";

/** From the descriptions of the algorithms on snowballstem.org: words, and the stem they share. */
const EXAMPLES: readonly (readonly [Language, string, string])[] = [
  ["en", "consign consigned consigning consignment", "consign"],
  ["en", "knaves", "knave"],
  ["en", "generously", "generous"],
  ["en", "dying", "die"],
  ["en", "skies sky", "sky"],
  ["de", "aufeinanderfolge aufeinanderfolgen", "aufeinanderfolg"],
  ["de", "nacht nachts nächte naechte nächten", "nacht"],
  ["de", "haus häuser häusern", "haus"],
  ["de", "straße strasse", "strass"],
  ["fr", "continu continua continuait continuant continuation", "continu"],
  ["fr", "majestueuse majestueux", "majestu"],
  ["fr", "l'air air airs", "air"],
  ["es", "canción canciones", "cancion"],
  ["es", "chica chicas chico chicos", "chic"],
  ["it", "pronunciare pronunciato", "pronunc"],
  ["it", "notte notti", "nott"],
  ["it", "l'acqua nell'acqua", "acqua"],
  ["nl", "nacht nachten", "nacht"],
  ["nl", "huis huizen", "huis"],
  ["nl", "maken gemaakt", "maak"],
  ["pt", "noite noites", "noit"],
  ["pt", "quilométricas quilométricos", "quilométr"],
  ["pt", "avaliação avaliações", "avali"],
];

const words = fc.string({
  unit: fc.constantFrom(...Array.from("aeiouyäöüßéèêëàçñãõìst'lnrgdhbjkqvwxz")),
  maxLength: 30,
});

describe("a stem", () => {
  it.each(EXAMPLES)("in %s of %s is %s", (language, forms, expected) => {
    expect(forms.split(" ").map((form) => stem(form, language))).toEqual(forms.split(" ").map(() => expected));
  });

  test.prop([fc.array(words), fc.constantFrom(...LANGUAGES)])(
    "does not depend on the words before",
    (before, language) => {
      const alone = before.map((word) => stem(word, language));
      expect(before.toReversed().map((word) => stem(word, language))).toEqual(alone.toReversed());
    },
  );

  test.prop([fc.string({ unit: "binary" }), fc.constantFrom(...LANGUAGES)])(
    "of whatever it is asked for is hardly longer",
    (word, language) => {
      expect(stem(word, language).length).toBeLessThanOrEqual(word.length + 2);
    },
  );

  it.each(["a", "y", "aY", "ä", "ue", "qu", "'", "ij", "ß"])("of a megabyte of %j is all of it", (unit) => {
    const text = unit.repeat(1_000_000);
    for (const language of LANGUAGES) expect(stem(text, language) === text).toBe(true);
  });
});
