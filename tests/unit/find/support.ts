import { fc } from "@fast-check/vitest";
import { fold, stem, stems, guessLanguage, tokens } from "../../../src/domain/ground/language";
import { type FindDocument, type FindQuery, FIND_KINDS } from "../../../src/domain/casework/find";

const WORDS = ["night", "nights", "Nacht", "Nächte", "lift", "broken", "the", "24/7", "nightly", "Über"];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(" "));

/** Documents of few words, so that many have some in common. */
export const anyDocument: fc.Arbitrary<Omit<FindDocument, "ref">> = fc.record(
  {
    kind: fc.constantFrom(...(Object.keys(FIND_KINDS) as FindDocument["kind"][])),
    texts: fc.array(fc.record({ field: fc.constantFrom("head" as const, "by" as const, "body" as const), text }), {
      maxLength: 3,
    }),
    filters: fc.uniqueArray(fc.constantFrom("host a.example", "host b.example", "case A-1"), { maxLength: 2 }),
    stars: fc.constantFrom(1, 2.4, 3, 4.3, 5),
    day: fc.nat({ max: 30_000 }),
  },
  { requiredKeys: ["kind", "texts", "filters"] },
);

/** What is typed: words, phrases, what must not be there, beginnings, and filters. */
export const anyTyped: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      fc.constantFrom(
        "nig*",
        "-broken",
        '"the night"',
        '-"lift broken"',
        "author:nights",
        "rating:<3",
        "rating:3..4.3",
      ),
      fc.constantFrom("before:2001", "after:1999-12-31", "kind:review", "-kind:note", "-rating:5"),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(" "));

/** The documents a query means, found by going through all of them: words as they are written and in their inflections. */
export const foundByLooking = (query: FindQuery, documents: readonly FindDocument[]): Set<string> =>
  new Set(documents.filter((document) => query.parts.every((part) => holds(part, document))).map(({ ref }) => ref));

type Part = FindQuery["parts"][number];

const holds = (part: Part, document: FindDocument): boolean => says(part, document) !== part.isNot;

function says(part: Part, { texts, kind, stars, day }: FindDocument): boolean {
  const language = guessLanguage(texts.map((one) => one.text).join("\n"));
  const inflected = (word: string) => [fold(word), ...(language ? [fold(stem(word, language))] : stems(word))];
  switch (part.type) {
    case "word": {
      const wanted = new Set([part.folded, ...stems(part.word)]);
      return texts
        .filter(({ field }) => part.field === undefined || field === part.field)
        .flatMap((one) => tokens(one.text).flatMap(({ word }) => inflected(word)))
        .some((term) => wanted.has(term) || (part.isPrefix && term.startsWith(part.folded)));
    }
    case "phrase":
      return texts.some((one) => ` ${words(one.text)} `.includes(` ${part.words.join(" ")} `));
    case "rating": {
      const steps = stars === undefined ? undefined : Math.round((stars - 1) * 2_500) + 1;
      return steps !== undefined && steps >= part.from && steps <= part.to;
    }
    case "day":
      return day !== undefined && day >= part.from && day < part.before;
    case "kind":
      return part.kinds.includes(kind);
    default:
      return false;
  }
}

const words = (of: string): string =>
  tokens(of)
    .map(({ folded }) => folded)
    .join(" ");
