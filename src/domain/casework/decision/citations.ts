import type { Cite } from "../comparison";
import type { CitedEntry } from "./shapes-v2";

/** The hash of an entry's leaf in its log's tree, in hex (RFC 6962 §2.1); nothing where the entry is not here. */
export type LeafOf = (place: Pick<Cite, "origin" | "index">) => string | undefined;

/** A place in the log, of a row of own data with its key. */
export interface Cited extends Cite {
  readonly row?: string;
}

/** What a record cites, each place once, in the order in which it is first cited. */
export class Citations {
  readonly entries: CitedEntry[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly leafOf: LeafOf) {}

  /** The number of a place among those cited, counted from 0. @throws where its entry is not here, which is a bug: it was just read. */
  numberOf({ origin, index, fact, row }: Cited): number {
    const key = JSON.stringify([origin, index, fact ?? null, row ?? null]);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const leaf = this.leafOf({ origin, index });
    if (leaf === undefined) throw new Error(`entry ${index} of ${origin} is not here`);
    const number = this.entries.length;
    this.entries.push({ origin, index, leaf, ...(fact !== undefined && { fact }), ...(row !== undefined && { row }) });
    this.numbers.set(key, number);
    return number;
  }
}
