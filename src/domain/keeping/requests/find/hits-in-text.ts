import { excerptOf } from "./excerpt";
import type { Hit, Match } from "./hit";
import { type PersonMatcher, isLikely } from "./match-person";

const AROUND = 400;
const MOST_SAYINGS = 50;

interface TextToLook extends Pick<Hit, "caseIds" | "source" | "title" | "at" | "type"> {
  readonly sha256: string;
  readonly captureId?: string;
  readonly text: string;
}

/** A kept file (a copy of a page, a quote, a table) that may speak of the person: one hit, with the words around each place. */
export function hitsInText({ sha256, captureId, text, ...about }: TextToLook, matcher: PersonMatcher): readonly Hit[] {
  const matches = matcher.find(text);
  const [first] = matches;
  if (!first) return [];
  const passages = matches.slice(0, MOST_SAYINGS).map((match) => around(text, match));
  const whys = matches.flatMap((match, n) => matcher.why([match], [passages[n] ?? around(text, match)]) ?? []);
  const why = whys.find(isLikely) ?? whys[0];
  if (why === undefined) return [];
  return [
    {
      id: `file ${sha256}`,
      place: { in: "file", sha256 },
      group: "copy",
      ...(captureId !== undefined && { captureId }),
      ...about,
      why,
      isLikely: isLikely(why),
      excerpt: excerptOf(text, matches.find((match) => matcher.why([match], [around(text, match)]) === why) ?? first),
      more: matches.length - 1,
      says: [...new Set(passages)].map((passage) => ({ what: "text", text: passage })),
    },
  ];
}

function around(text: string, { from, to }: Match): string {
  const [start, end] = [Math.max(0, from - AROUND), Math.min(text.length, to + AROUND)];
  return text.slice(start, end).toWellFormed().trim();
}
