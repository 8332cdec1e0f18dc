/** One person's (or, where nobody is named, several unnamed people's) word that a tag fits a picture. */
export interface TagClaim {
  readonly tag: string;
  readonly picture: string;
  /** Who gave it, as the source names them; left out where it does not say. */
  readonly by?: string | undefined;
  /** How many gave it, the named one among them, as the source says. */
  readonly count?: number | undefined;
}

/** What an official said of a tag. */
export type TagVerdict = "accepted" | "refused";

/** How sure it is that people meant a tag, and what that rests on. */
export interface TagVoices {
  /** People who gave it, each once however many pictures they gave it to; those who only say what another says count as one with them. */
  readonly people: number;
  /** How likely it is that the tag holds, 0..1. */
  readonly probability: number;
  /** The first one who is named. */
  readonly first: string;
}

/** Before anything is known of somebody, 93 of 100 tags hold: a Beta distribution worth ten tags. */
const [HELD, FAILED] = [9.3, 0.7];
/** Nobody is trusted more than this, so that no one person decides. */
const MOST_TRUSTED = 0.95;
/** Who gives one tag to nearly everything, or very many tags to a picture, is not trusted more than this. */
const INDISCRIMINATE = 0.6;
/** How much an official's word tells of a tagger, beside another tagger's. */
const VERDICT = 3;
const ROUNDS = 4;
/** Unnamed people of one picture that count as so many. */
const MOST_UNNAMED = 25;

const logit = (share: number): number => Math.log(share / (1 - share));
const share = (odds: number): number => 1 / (1 + Math.exp(-odds));
const PRIOR = HELD / (HELD + FAILED);

interface Person {
  readonly name: string;
  readonly tags: Map<string, Set<string>>;
  readonly perPicture: Map<string, number>;
  claims: number;
  reliability: number;
}

/**
 * How many independent people gave each tag, and how likely it is that it holds. Somebody's reliability is the mean of a Beta
 * distribution that begins as everybody's and learns from tags that others gave too and from what officials accepted and refused
 * (after Dawid and Skene 1979, with one figure a person). The words of several people add up as log odds, each person's once a tag and
 * none above a bound, so that who tags much does not count for more.
 */
export function weighVoices(
  claims: readonly TagClaim[],
  verdicts: ReadonlyMap<string, TagVerdict> = new Map(),
): ReadonlyMap<string, TagVoices> {
  const people = peopleOf(claims);
  const groups = joinCopies(people);
  const byTag = new Map<string, Person[]>();
  for (const person of groups) for (const tag of person.tags.keys()) push(byTag, tag, person);
  learn(groups, byTag, verdicts);
  const unnamed = unnamedOf(claims);
  const first = firstOf(claims);
  const tags = new Set(claims.map(({ tag }) => tag));
  return new Map(
    [...tags].map((tag) => {
      const named = byTag.get(tag) ?? [];
      const others = unnamed.get(tag) ?? 0;
      const odds = named.reduce((sum, { reliability }) => sum + voice(reliability), 0) + others * voice(PRIOR);
      const found = { people: named.length + others, probability: share(odds), first: first.get(tag) ?? "" };
      return [tag, found];
    }),
  );
}

/** How likely a tag holds that so many people gave of whom nothing else is known. */
export const weighCount = (people: number): number =>
  share(Math.min(Math.max(0, Math.floor(people)), MOST_UNNAMED) * voice(PRIOR));

const voice = (reliability: number): number => Math.max(0, logit(Math.min(reliability, MOST_TRUSTED)));

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
};

function peopleOf(claims: readonly TagClaim[]): Person[] {
  const people = new Map<string, Person>();
  for (const { by, tag, picture } of claims) {
    if (by === undefined || by === "") continue;
    let person = people.get(by);
    if (!person)
      people.set(by, (person = { name: by, tags: new Map(), perPicture: new Map(), claims: 0, reliability: PRIOR }));
    const pictures = person.tags.get(tag) ?? new Set();
    if (pictures.has(picture)) continue;
    person.tags.set(tag, pictures.add(picture));
    person.perPicture.set(picture, (person.perPicture.get(picture) ?? 0) + 1);
    person.claims++;
  }
  return [...people.values()];
}

/** Those who gave five tags or more and the very same ones are taken for one. */
function joinCopies(people: readonly Person[]): Person[] {
  const kept = new Map<string, Person>();
  for (const person of people) {
    const says = [...person.tags].flatMap(([tag, pictures]) => [...pictures].map((picture) => `${tag}\n${picture}`));
    kept.set(person.claims >= 5 ? says.sort().join("\n\n") : `\u0000${person.name}`, person);
  }
  return [...kept.values()];
}

/** Whether somebody gives tags without looking: one to nearly all of twenty pictures, or more than sixty to one picture. */
function isIndiscriminate({ tags, perPicture }: Person): boolean {
  if (Math.max(0, ...perPicture.values()) > 60) return true;
  const pictures = perPicture.size;
  return pictures >= 20 && [...tags.values()].filter((of) => of.size > 0.9 * pictures).length >= 3;
}

function learn(
  people: readonly Person[],
  byTag: ReadonlyMap<string, readonly Person[]>,
  verdicts: ReadonlyMap<string, TagVerdict>,
): void {
  for (let round = 0; round < ROUNDS; round++) {
    const next = people.map((person) => {
      let [held, failed] = [HELD, FAILED];
      for (const tag of person.tags.keys()) {
        const verdict = verdicts.get(tag);
        if (verdict === "accepted") held += VERDICT;
        else if (verdict === "refused") failed += VERDICT;
        else {
          const others = (byTag.get(tag) ?? []).filter((other) => other !== person);
          // That nobody else gave a tag says nothing: there are more words than people.
          if (others.length > 0) held += share(others.reduce((sum, { reliability }) => sum + voice(reliability), 0));
        }
      }
      const mean = held / (held + failed);
      return isIndiscriminate(person) ? Math.min(mean, INDISCRIMINATE) : mean;
    });
    people.forEach((person, n) => {
      person.reliability = next[n] ?? PRIOR;
    });
  }
}

/** Unnamed people who gave each tag: of several pictures, as many as gave it to one of them, since they may be the same. */
function unnamedOf(claims: readonly TagClaim[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  const named = new Map<string, Set<string>>();
  for (const { tag, picture, by } of claims) {
    const key = `${tag}\n${picture}`;
    if (by !== undefined && by !== "") named.set(key, (named.get(key) ?? new Set()).add(by));
  }
  for (const { tag, picture, count, by } of claims) {
    const said = count ?? (by === undefined || by === "" ? 1 : 0);
    const others = Math.min(MOST_UNNAMED, Math.max(0, said - (named.get(`${tag}\n${picture}`)?.size ?? 0)));
    most.set(tag, Math.max(most.get(tag) ?? 0, others));
  }
  return most;
}

function firstOf(claims: readonly TagClaim[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { tag, by } of claims) if (by !== undefined && by !== "" && !first.has(tag)) first.set(tag, by);
  return first;
}
