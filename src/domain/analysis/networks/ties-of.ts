import { fold } from "../../ground/text";
import { authorKeyOf } from "../reviews";
import type { Tie } from "./graph";

/** A review as networks see it: who, about what, where. A source is a host; subject and id are the caller's own names for things. */
export interface Said {
  readonly id: string;
  readonly source: string;
  readonly subject: string;
  /** As the source names its author; of a review without one nothing is tied but subject and source. */
  readonly author?: string | undefined;
}

export const OWNER_PROPERTIES = ["parentOrganization", "address", "telephone", "vatID"] as const;
export type OwnerProperty = (typeof OWNER_PROPERTIES)[number];

/** What two subjects may share that one owner has: a parent organisation, an address, a telephone number, a VAT number. */
export interface Owned {
  /** Where that is said, by the caller's own name. */
  readonly id?: string | undefined;
  readonly subject: string;
  readonly property: OwnerProperty;
  readonly value: string;
  /** What is compared in place of the value, such as a number without its blanks. */
  readonly same?: string | undefined;
}

/** A tag of a subject, such as a picture, and who gave it where that is known. */
export interface Tagged {
  readonly id: string;
  readonly source: string;
  readonly subject: string;
  readonly tag: string;
  readonly by?: string | undefined;
}

export const NODE_KINDS = ["subject", "author", "source", "owner", "tag"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export interface NetworkNode {
  readonly kind: NodeKind;
  /** As it is shown: an author's name, a host, an owner's name or number, a tag. */
  readonly label: string;
  /** Of an author the host; of an owner which of its properties it is. */
  readonly within?: string;
}

export interface Network {
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly ties: readonly Tie[];
  /** By tie (`a` and `b` as in `ties`, with a tab between) the reviews, tags and statements that make it, the first hundred. */
  readonly evidence: ReadonlyMap<string, readonly string[]>;
}

/** So many reviews are remembered by tie: an author may have 100,000. */
const REMEMBERED = 100;

/**
 * The network of authors, subjects, sources, owners and tags: an author is tied to what they reviewed as often as they did, a subject to the
 * sources that have reviews of it, to what it shares with others and to its tags, and a tag to who gave it. The same name at two sources is not
 * taken to be one person, and a name that many share (“Anonymous”) to be none.
 */
export function tiesOf(said: Iterable<Said>, owned: Iterable<Owned> = [], tagged: Iterable<Tagged> = []): Network {
  const nodes = new Map<string, NetworkNode>();
  const weights = new Map<string, { readonly ends: readonly [string, string]; weight: number; ids: string[] }>();
  const tie = (a: string, b: string, id?: string): void => {
    const key = `${a}\t${b}`;
    const known = weights.get(key) ?? { ends: [a, b] as const, weight: 0, ids: [] };
    known.weight++;
    if (id !== undefined && known.ids.length < REMEMBERED) known.ids.push(id);
    weights.set(key, known);
  };
  const node = (key: string, of: NetworkNode): string => {
    if (!nodes.has(key)) nodes.set(key, of);
    return key;
  };
  const subjectNode = (subject: string): string => node(`subject ${subject}`, { kind: "subject", label: subject });
  const authorNode = (source: string, author: string | undefined): string | undefined => {
    if (author === undefined || authorKeyOf({ id: "", subject: "", author }) === undefined) return undefined;
    return node(`author ${source} ${fold(author).trim()}`, { kind: "author", label: author, within: source });
  };
  for (const { id, source, subject, author } of said) {
    const about = subjectNode(subject);
    tie(about, node(`source ${source}`, { kind: "source", label: source }), id);
    const who = authorNode(source, author);
    if (who !== undefined) tie(who, about, id);
  }
  for (const { id, subject, property, value, same = value } of owned) {
    const key = fold(same).trim();
    if (key === "") continue;
    tie(
      subjectNode(subject),
      node(`owner ${property} ${key}`, { kind: "owner", label: value.trim(), within: property }),
      id,
    );
  }
  for (const { id, source, subject, tag, by } of tagged) {
    const key = fold(tag).trim();
    if (key === "") continue;
    const named = node(`tag ${key}`, { kind: "tag", label: tag.trim() });
    tie(subjectNode(subject), named, id);
    const who = authorNode(source, by);
    if (who !== undefined) tie(who, named, id);
  }
  return {
    nodes,
    ties: [...weights.values()].map(({ ends: [a, b], weight }) => [a, b, weight] as const),
    evidence: new Map([...weights].map(([key, { ids }]) => [key, ids])),
  };
}
