/** What a copy needs that the document does not hold itself; how it is written once it is there. */
export interface Wanted {
  /** A picture or font by its address, a style sheet by its address, or what an element has drawn. */
  readonly kind: "image" | "style-url" | "sheet" | "drawing";
  /** Absolute; for a drawing "". */
  readonly url: string;
  readonly element?: Element;
  /** For a sheet: its rules as the browser holds them, where it lets us read them and the address gives nothing. */
  readonly rules?: () => string | undefined;
  /** How many frames (`srcdoc` attributes) it is written within. */
  readonly depth: number;
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
