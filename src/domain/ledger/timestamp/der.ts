import { type BaseBlock, Constructed, Sequence, Set as Asn1Set, fromBER } from "asn1js";

/** An element as it was read. */
export type Element = BaseBlock;

/** The one element that these bytes are; nothing where they are none, or more than one. */
export function readDer(bytes: Uint8Array): Element | undefined {
  try {
    const { offset, result } = fromBER(Uint8Array.from(bytes));
    return offset === bytes.length ? result : undefined;
  } catch {
    // The parser also throws, at dates and texts that are none.
    return undefined;
  }
}

/** The elements within an element; none within a primitive one. */
export const within = (element: Element | undefined): readonly Element[] =>
  element instanceof Constructed || element instanceof Sequence || element instanceof Asn1Set
    ? element.valueBlock.value
    : [];

/** The bytes of an element as they were read, tag and length included. */
export const bytesOf = (element: Element): Uint8Array<ArrayBuffer> => Uint8Array.from(element.valueBeforeDecodeView);

const CONTEXT = 3;

/** Whether an element has this context-specific tag: `[n]`. */
export const isTagged = ({ idBlock }: Element, tag: number): boolean =>
  idBlock.tagClass === CONTEXT && idBlock.tagNumber === tag;

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);
