import { type Language, guessLanguage } from "../../../ground/language";
import type { FeedItem } from "../../feeds";
import { type GeoPoint, type MatchRecord, prepareAddress, prepareName } from "../../linkage";
import { bitsOf, placesOf, standsIn, stemOf, stemsOf } from "./names-in-texts";

/** A subject as it is looked for in stories: all that its parts are called, and where they are. */
export interface SoughtSubject {
  readonly node: string;
  readonly name: string;
  readonly records: readonly MatchRecord[];
}

/** One thing in a story that speaks for a subject: what of it, as the subject has it, and where it stands. */
export interface StoryGround {
  readonly field: "name" | "locality" | "postalCode" | "street" | "geo";
  readonly value: string;
  readonly where: "title" | "text" | "place";
}

export type HowSure = "strong" | "likely" | "weak";

/** A story that may be about a subject. Nothing is joined by it. */
export interface StoryMatch {
  readonly node: string;
  readonly name: string;
  readonly sure: HowSure;
  readonly grounds: readonly StoryGround[];
  /** How many other subjects here are called the same. */
  readonly namesakes: number;
}

/** Two rare words. */
const TELLING = 15;
/** A rare word. */
const SOME = 8;
/** So near a place is at it. */
const NEAR_METRES = 1_000;
/** No story is shown with more. */
const MOST = 10;

interface Name {
  readonly subject: SoughtSubject;
  readonly raw: string;
  readonly words: readonly string[];
  readonly bits: number;
  readonly key: string;
}

export type StoryMatcher = (
  item: Pick<FeedItem, "title" | "summary" | "text" | "categories" | "place">,
) => readonly StoryMatch[];

/**
 * What finds subjects in stories: a subject is found where all words of one of its names (legal form left out, in plain
 * letters, as stems of the story's language) stand close together in the title or the first 4,000 characters. A place that
 * the subject has and the story speaks of makes it surer: its town, its postcode, its street, or a point within a kilometre.
 * Names of words that many names have count with a place alone. Where several subjects are called the same and no place tells
 * them apart, each is weak.
 */
export function matchStories(subjects: readonly SoughtSubject[]): StoryMatcher {
  const names = subjects.flatMap(namesOf);
  const namesakes = new Map<string, Set<string>>();
  for (const { key, subject } of names) namesakes.set(key, (namesakes.get(key) ?? new Set()).add(subject.node));
  const indexes = new Map<string, ReadonlyMap<string, readonly Name[]>>();
  const indexFor = (language: Language | undefined) => {
    const known = indexes.get(language ?? "") ?? byRarest(names, language);
    indexes.set(language ?? "", known);
    return known;
  };
  return (item) => {
    const text = `${item.summary}\n${item.text}`;
    const language = guessLanguage(`${item.title}\n${text}`);
    const title = placesOf(stemsOf(item.title, language));
    const body = placesOf(stemsOf(`${item.categories.join("\n")}\n${text}`, language));
    const best = new Map<string, StoryMatch>();
    const index = indexFor(language);
    for (const word of new Set([...title.keys(), ...body.keys()])) {
      for (const name of index.get(word) ?? []) {
        const match = matched(name, { title, body, language, place: item.place }, namesakes.get(name.key)?.size ?? 1);
        const before = best.get(name.subject.node);
        if (match && (!before || ORDER[match.sure] < ORDER[before.sure])) best.set(match.node, match);
      }
    }
    return [...best.values()].sort((a, b) => ORDER[a.sure] - ORDER[b.sure]).slice(0, MOST);
  };
}

const ORDER: Readonly<Record<HowSure, number>> = { strong: 0, likely: 1, weak: 2 };

function namesOf(subject: SoughtSubject): Name[] {
  const raws = new Set([subject.name, ...subject.records.flatMap(({ names }) => names)]);
  return [...raws].flatMap((raw) => {
    const prepared = prepareName(raw);
    const words = prepared ? [...prepared.words, ...prepared.numbers] : [];
    return words.length === 0 ? [] : [{ subject, raw, words, bits: bitsOf(words), key: prepared?.joined ?? "" }];
  });
}

/** Each name under the rarest of its words. */
function byRarest(names: readonly Name[], language: Language | undefined): ReadonlyMap<string, readonly Name[]> {
  const index = new Map<string, Name[]>();
  for (const name of names) {
    const [rarest = ""] = [...name.words].sort((a, b) => bitsOf([b]) - bitsOf([a]) || b.length - a.length);
    const word = stemOf(rarest, language);
    index.set(word, [...(index.get(word) ?? []), name]);
  }
  return index;
}

interface Read {
  readonly title: ReadonlyMap<string, readonly number[]>;
  readonly body: ReadonlyMap<string, readonly number[]>;
  readonly language: Language | undefined;
  readonly place: FeedItem["place"];
}

function matched({ subject, raw, words, bits }: Name, read: Read, called: number): StoryMatch | undefined {
  const stems = words.map((word) => stemOf(word, read.language));
  const where = standsIn(stems, read.title) ? "title" : standsIn(stems, read.body) ? "text" : undefined;
  if (!where) return undefined;
  const places = placeGrounds(subject, read);
  const sure = places.length > 0 ? withPlace(bits, words.length) : withoutPlace(bits, called);
  return (
    sure && {
      node: subject.node,
      name: subject.name,
      sure,
      grounds: [{ field: "name", value: raw, where }, ...places],
      namesakes: called - 1,
    }
  );
}

const withPlace = (bits: number, words: number): HowSure =>
  bits < SOME ? "weak" : words > 1 || bits >= TELLING ? "strong" : "likely";

const withoutPlace = (bits: number, called: number): HowSure | undefined =>
  bits < SOME ? undefined : bits >= TELLING && called === 1 ? "likely" : "weak";

/** What of its places the story speaks of, each once. */
function placeGrounds({ records }: SoughtSubject, { title, body, language, place }: Read): StoryGround[] {
  const grounds = new Map<string, StoryGround>();
  const note = (field: StoryGround["field"], value: string, words: readonly string[]) => {
    const where = standsIn(words, title) ? "title" : standsIn(words, body) ? "text" : undefined;
    if (where && words.length > 0) grounds.set(`${field} ${words.join(" ")}`, { field, value, where });
  };
  for (const { address, geo } of records) {
    const parts = prepareAddress(address);
    if (parts) {
      note("locality", parts.localityRaw, stemsOf(parts.localityRaw, language));
      note("postalCode", parts.postalCode, stemsOf(parts.postalCode, undefined));
      note("street", parts.streetRaw, stemsOf(parts.streetRaw, language));
    }
    if (isNear(geo, place)) grounds.set("geo", { field: "geo", value: place?.name ?? "", where: "place" });
  }
  return [...grounds.values()];
}

const EARTH_METRES = 6_371_000;

/** By the plane that lies on the sphere there: over a kilometre it is the same. */
function isNear(point: GeoPoint | undefined, place: FeedItem["place"]): boolean {
  if (!point || place === null || place.latitude === null || place.longitude === null) return false;
  const rad = Math.PI / 180;
  const north = (place.latitude - point.latitude) * rad;
  const east = (place.longitude - point.longitude) * rad * Math.cos(point.latitude * rad);
  return Math.hypot(north, east) * EARTH_METRES <= NEAR_METRES;
}
