import { ByteReader, ByteWriter } from "../bytes";

/** What a word's line says of one document beside its number: in a name, in an author, more than once. */
export const FLAGS = { head: 4, by: 2, more: 1 } as const;
const FLAG_BITS = 3;

/** Of a list: the first and the last document it names, and how many. */
export interface ListHead {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** Makes a list of documents whose numbers rise: `first, last - first, count`, then for each how far on it is, with its flags. */
export class ListMaker {
  // An array, as most lists are short and there are many.
  private readonly items: number[] = [];
  private first = 0;
  private last = 0;
  private count = 0;

  add(id: number, flags: number): void {
    if (this.count === 0) this.first = this.last = id;
    this.number(((id - this.last) << FLAG_BITS) | flags);
    this.last = id;
    this.count += 1;
  }

  /** Adds what follows the flags of the document that was added last. */
  number(value: number): void {
    let left = value;
    for (; left > 0x7f; left >>>= 7) this.items.push((left & 0x7f) | 0x80);
    this.items.push(left);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  taken(): Uint8Array<ArrayBuffer> {
    return listOf({ first: this.first, last: this.last, count: this.count }, this.items);
  }
}

const HEAD_BYTES = 15;

function listOf({ first, last, count }: ListHead, items: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const list = new ByteWriter(items.length + HEAD_BYTES);
  list.number(first);
  list.number(last - first);
  list.number(count);
  list.raw(items);
  return list.taken();
}

/** Reads a list's head and leaves the reader at its first document. */
export function headOf(list: ByteReader): ListHead {
  const first = list.number();
  const last = first + list.number();
  return { first, last, count: list.number() };
}

/** The first document that a list names. */
export const firstOf = (list: Uint8Array): number => headOf(new ByteReader(list)).first;
export const countOf = (list: Uint8Array): number => headOf(new ByteReader(list)).count;

/** One list of two, whose documents come one after the other: only the step between them is written anew. */
export function joinLists(a: Uint8Array, b: Uint8Array): Uint8Array {
  const former = new ByteReader(a);
  const latter = new ByteReader(b);
  const head = headOf(former);
  const next = headOf(latter);
  const flags = latter.number() & ((1 << FLAG_BITS) - 1);
  const items = new ByteWriter(a.length + b.length + 5);
  items.raw(former.rest());
  items.number(((next.first - head.last) << FLAG_BITS) | flags);
  items.raw(latter.rest());
  return listOf({ first: head.first, last: next.last, count: head.count + next.count }, items.taken());
}

/** Goes on to the next document of a list: its number, with its flags left in the reader's hand. */
export interface Step {
  id: number;
  flags: number;
}

export function stepOn(list: ByteReader, step: Step): void {
  const read = list.number();
  step.id += read >>> FLAG_BITS;
  step.flags = read & ((1 << FLAG_BITS) - 1);
}
