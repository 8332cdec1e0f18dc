import { fold } from "../../ground/text";
import type { Tie } from "./graph";

/** A review as networks see it: who, about what, where. A source is a host; subject and id are the caller's own names for things. */
export interface Said {
  readonly id: string;
  readonly source: string;
  readonly subject: string;
  /** As the source names its author; of a review without one nothing is tied but subject and source. */
  readonly author?: string | undefined;
}

/** What two subjects may share that one owner has: a parent organisation, an address, a telephone number, a VAT number. */
export interface Owned {
  readonly subject: string;
  readonly property: "parentOrganization" | "address" | "telephone" | "vatID";
  readonly value: string;
}

export type NodeKind = "author" | "subject" | "source" | "owner";

export interface NetworkNode {
  readonly kind: NodeKind;
  /** As it is shown: an author's name, a host, an owner's name or number. */
  readonly label: string;
  /** Of an author the host; of an owner which of its properties it is. */
  readonly within?: string;
}

export interface Network {
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly ties: readonly Tie[];
  /** By tie (`a` and `b` as in `ties`, with a tab between) the reviews that make it. */
  readonly evidence: ReadonlyMap<string, readonly string[]>;
}

/** So many reviews are remembered by tie: an author may have 100,000. */
const REMEMBERED = 100;

/**
 * The network of authors, subjects, sources and owners: an author is tied to what they reviewed as often as they did, a subject to the
 * sources that have reviews of it and to what it shares with others. The same name at two sources is not taken to be one person.
 */
export function tiesOf(said: Iterable<Said>, owned: Iterable<Owned> = []): Network {
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
  for (const { id, source, subject, author } of said) {
    const about = node(`subject ${subject}`, { kind: "subject", label: subject });
    tie(about, node(`source ${source}`, { kind: "source", label: source }), id);
    if (author === undefined || fold(author).trim() === "") continue;
    const who = node(`author ${source} ${fold(author).trim()}`, { kind: "author", label: author, within: source });
    tie(who, about, id);
  }
  for (const { subject, property, value } of owned) {
    if (fold(value).trim() === "") continue;
    const about = node(`subject ${subject}`, { kind: "subject", label: subject });
    tie(about, node(`owner ${property} ${fold(value).trim()}`, { kind: "owner", label: value, within: property }));
  }
  return {
    nodes,
    ties: [...weights.values()].map(({ ends: [a, b], weight }) => [a, b, weight] as const),
    evidence: new Map([...weights].map(([key, { ids }]) => [key, ids])),
  };
}
