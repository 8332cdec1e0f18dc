import { noteAdded, noteRevised } from "../../../casework/annotation";
import { decisionMade } from "../../../casework/decision";
import { captureMade } from "../../../evidence/captures";
import { requestDescribed } from "../request-described";
import { excerptOf } from "./excerpt";
import type { Found } from "./found";
import type { Hit, HitGroup } from "./hit";
import { hitsInCapture } from "./hits-in-capture";
import { type PersonMatcher, isLikely } from "./match-person";
import { textsWithPaths } from "./texts-with-paths";

/** An entry of the log in which a person is looked for. */
export interface EntryToLook {
  readonly origin: string;
  readonly index: number;
  readonly at: string;
  readonly type: string;
  readonly v: number;
  readonly payload: unknown;
  readonly captureId?: string;
  readonly caseIds: readonly string[];
  /** The page's address and title where it is about a capture. */
  readonly source: string;
  readonly title: string;
}

/**
 * What of an entry may be about the person, in parts that can be told apart: of a capture a subject, a review by the person, a
 * mention in somebody else's text; of any other entry each text. By what the person of a request is looked for is no finding.
 */
export function hitsInEntry(entry: EntryToLook, matcher: PersonMatcher): readonly Hit[] {
  if (entry.type === requestDescribed.type) return [];
  return foundIn(entry, matcher).flatMap((found) => hitOf(entry, found, matcher));
}

function foundIn({ type, v: version, payload }: EntryToLook, matcher: PersonMatcher): readonly Found[] {
  if (type === captureMade.type) {
    const read = captureMade.parse({ v: version }, payload);
    if (read.ok) return hitsInCapture(read.value, matcher);
  }
  const texts = [...textsWithPaths(payload)];
  const around = texts.map(({ text }) => text);
  return texts.flatMap(({ what, text }): readonly Found[] => {
    const matches = matcher.find(text);
    return matches.length === 0
      ? []
      : [{ name: what, group: groupOf(type), says: [{ what, text }], around, text, matches }];
  });
}

function hitOf(entry: EntryToLook, found: Found, matcher: PersonMatcher): readonly Hit[] {
  const why = matcher.why(found.matches, found.around);
  const [first] = found.matches;
  if (why === undefined || !first) return [];
  const { origin, index, at, type, captureId, caseIds, source, title } = entry;
  return [
    {
      id: `entry ${origin} ${index} ${found.name}`,
      place: { in: "entry", origin, index },
      group: found.group,
      type,
      ...(captureId !== undefined && { captureId }),
      ...{ caseIds, source, title, at, why },
      isLikely: isLikely(why),
      excerpt: excerptOf(found.text, first),
      more: found.matches.length - 1,
      says: found.says,
    },
  ];
}

const NOTES = new Set<string>([noteAdded.type, noteRevised.type]);

const groupOf = (type: string): HitGroup =>
  NOTES.has(type) ? "note" : type === decisionMade.type ? "decision" : "entry";
