import type { Person } from "../shapes";
import { BETWEEN, folded, foldedTerm, quoted, spellings } from "../../../ground/text";
import type { HitWhy, Match, MatchHow } from "./hit";

/** Finds a person in texts. */
export interface PersonMatcher {
  /** Every passage that may speak of the person, in the order in which they stand; none overlaps another. Places are not among them. */
  readonly find: (text: string) => readonly Match[];
  /** Why the person may be meant, of passages and of what stands around them; undefined where nothing was found. */
  readonly why: (matches: readonly Match[], around: readonly string[]) => HitWhy | undefined;
}

/** What is ticked before the official looks: an exact name with an identifier or a place, or an identifier that is one person's. */
export const isLikely = (why: HitWhy): boolean =>
  why === "identifier" || why === "name-and-identifier" || why === "name-and-place";

interface Rule {
  readonly how: MatchHow;
  readonly finds: RegExp;
}

const SHORTEST_SURNAME = 3;
const SHORTEST_NUMBER = 7;

const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const whole = (pattern: string): RegExp => new RegExp(`${START}(?:${pattern})${END}`, "gu");

const wordsOf = (name: string): readonly string[] => name.match(/[\p{L}\p{N}]+/gu) ?? [];

function rulesOfName(name: string): readonly Rule[] {
  return spellings(name).flatMap((spelled): readonly Rule[] => {
    const words = wordsOf(spelled).map(quoted);
    const [first = "", last = ""] = [words[0], words.at(-1)];
    if (words.length < 2) return words.length === 0 ? [] : [{ how: "single-name", finds: whole(first) }];
    const given = words.slice(0, -1);
    return [
      { how: "name", finds: whole(words.join(BETWEEN)) },
      { how: "name-turned", finds: whole([last, ...given].join(BETWEEN)) },
      {
        how: "initials",
        finds: whole(`${first.slice(0, 1)}${BETWEEN}${last}|${first}${BETWEEN}${last.slice(0, 1)}\\.?`),
      },
      ...(last.length >= SHORTEST_SURNAME ? [{ how: "surname" as const, finds: whole(last) }] : []),
    ];
  });
}

const textRule = (how: MatchHow, term: string): Rule => ({ how, finds: whole(quoted(foldedTerm(term))) });

/** An address without its scheme and what changes from visit to visit. */
const bareAddress = (address: string): string =>
  foldedTerm(address)
    .replace(/^[a-z]+:\/\//u, "")
    .replace(/^www\./u, "")
    .replace(/[?#].*$/u, "")
    .replace(/\/+$/u, "");

function rulesOf(person: Person): readonly Rule[] {
  return [
    ...person.emails.map((term) => textRule("email", term)),
    ...person.profiles.flatMap((term): readonly Rule[] => {
      const bare = bareAddress(term);
      if (!/[\p{L}\p{N}]/u.test(bare)) return [];
      return [{ how: "profile", finds: new RegExp(`(?<![\\p{L}\\p{N}-])${quoted(bare)}(?![\\p{L}\\p{N}_%~-])`, "gu") }];
    }),
    ...person.names.flatMap(rulesOfName),
    ...person.userNames.map((term): Rule => {
      const bare = quoted(foldedTerm(term.replace(/^@/u, "")));
      return { how: "user-name", finds: new RegExp(`(?<![\\p{L}\\p{N}_.-])${bare}(?![\\p{L}\\p{N}_-])`, "gu") };
    }),
  ];
}

const NUMBERS = /\+?\(?\d[\d\s()./\u2010-\u2015-]{5,30}\d/gu;
const digitsOf = (text: string): string => text.replace(/\D/gu, "").replace(/^0+/u, "");

/** One number is the other's end: one may have a country's code before it. */
function isSameNumber(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_NUMBER && long.endsWith(short);
}

const ORDER: readonly MatchHow[] = [
  "email",
  "telephone",
  "profile",
  "name",
  "name-turned",
  "user-name",
  "initials",
  "single-name",
  "surname",
];

/**
 * Finds a person by what they are called and where they are reached, whatever the case and the accents. What is found of
 * another person of that name is found, too: the official says who is meant.
 */
export function openPersonMatcher(person: Person): PersonMatcher {
  const rules = rulesOf(person);
  const places = person.places.flatMap((place) => spellings(place).map((one) => whole(quoted(one))));
  const numbers = person.telephones.map(digitsOf).filter((one) => one.length >= SHORTEST_NUMBER);
  const find = (text: string): readonly Match[] => {
    const { text: bare, from, to } = folded(text);
    const found: Match[] = rules.flatMap(({ how, finds }) =>
      [...bare.matchAll(finds)].map(({ index, 0: words }) => ({
        from: from[index] ?? 0,
        to: to[index + words.length - 1] ?? text.length,
        how,
      })),
    );
    if (numbers.length > 0)
      for (const { index, 0: words } of text.matchAll(NUMBERS))
        if (numbers.some((one) => isSameNumber(one, digitsOf(words))))
          found.push({ from: index, to: index + words.length, how: "telephone" });
    return withoutOverlaps(found);
  };
  return {
    find,
    why(matches, around) {
      if (matches.length === 0) return undefined;
      const near = around.flatMap((text) => find(text));
      const hows = new Set([...matches, ...near].map(({ how }) => how));
      const own = new Set(matches.map(({ how }) => how));
      if (own.has("email") || own.has("telephone") || own.has("profile")) return "identifier";
      if (own.has("name") || own.has("name-turned")) {
        if (["email", "telephone", "profile", "user-name"].some((how) => hows.has(how as MatchHow)))
          return "name-and-identifier";
        const texts = around.map(foldedTerm);
        return places.some((place) => texts.some((text) => text.search(place) >= 0)) ? "name-and-place" : "name-alone";
      }
      return own.has("user-name") ? "user-name-alone" : "part-of-name";
    },
  };
}

/** What says most stays where two passages overlap. */
function withoutOverlaps(found: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  const best = [...found].sort((a, b) => ORDER.indexOf(a.how) - ORDER.indexOf(b.how) || a.from - b.from);
  for (const one of best) if (kept.every(({ from, to }) => one.to <= from || one.from >= to)) kept.push(one);
  return kept.sort((a, b) => a.from - b.from);
}
