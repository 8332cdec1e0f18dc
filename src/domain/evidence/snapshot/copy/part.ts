/** What a copy needs that the document does not hold itself; how it is written once it is there. */
export type Wanted = WantedData | WantedSheet | WantedSymbol;

interface Needed {
  /** How many attributes (`srcdoc`) and texts it is written within, each of which is read with its references. */
  readonly depth: number;
}

/** A picture or font by its address, or what an element shows. */
export interface WantedData extends Needed {
  readonly kind: "image" | "style-url" | "drawing" | "embedded";
  /** Absolute; "" for what cannot be had, and for what an element alone shows. */
  readonly url: string;
  /** What shows it: asked first, and the address where that gives nothing. */
  readonly element?: Element;
}

/** A style sheet, by its address or with its text. */
export interface WantedSheet extends Needed {
  readonly kind: "sheet";
  readonly url: string;
  readonly text?: string;
  /** As the browser holds it, which a script may have changed. */
  readonly sheet?: CSSStyleSheet | null;
  /** Its characters' encoding where it does not say itself. */
  readonly encoding?: string;
  readonly isNeeded: (url: string) => boolean;
}

/** A part of another drawing, by its address and fragment; the name that it is known by in the copy. */
export interface WantedSymbol extends Needed {
  readonly kind: "symbol";
  readonly url: string;
  readonly id: string;
}

/** A copy on its way to be text. */
export type Part = string | Wanted;

/** Gathers parts; neighbouring texts become one, so that hundreds of thousands of tags are not as many strings. */
export interface PartList {
  add(part: Part): void;
  addAll(parts: readonly Part[]): void;
  all(): Part[];
}

const JOIN_AT = 500;

export function openParts(): PartList {
  const parts: Part[] = [];
  let texts: string[] = [];
  const flush = () => {
    if (texts.length) parts.push(texts.join(""));
    texts = [];
  };
  const add = (part: Part): void => {
    if (typeof part !== "string") {
      flush();
      parts.push(part);
    } else if (texts.push(part) > JOIN_AT) flush();
  };
  return {
    add,
    addAll(added) {
      for (const part of added) add(part);
    },
    all() {
      flush();
      return parts;
    },
  };
}
