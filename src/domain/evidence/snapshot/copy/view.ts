/** What a copy must know beside the document's own nodes. */
export interface CopyView {
  /** The document within a frame, where the browser lets us see it. */
  readonly framed: (frame: Element) => Document | null;
  /** The sheets that a script has adopted for a tree, in order. */
  readonly adopted: (tree: Document | ShadowRoot) => readonly CSSStyleSheet[];
  /** Whether a document has loaded an address that a style sheet names: what it never showed is not needed. */
  readonly isNeeded: (url: string, document: Document) => boolean;
  /** Whether an element takes up room that somebody can see. */
  readonly isShown: (element: Element) => boolean;
  /** Whether an element is not displayed, and so nothing in it. */
  readonly isOut: (element: Element) => boolean;
  /** What is shown above the whole page, with the styles that keep it there in a copy. */
  readonly above: (element: Element) => Above | undefined;
  /** How large an element is, and how what it shows lies in it, as styles. */
  readonly box: (element: Element) => string;
}

export interface Above {
  readonly as: "popover" | "modal";
  readonly style: string;
}

/** What a copy lacks, by what it is; the count of each. */
export type Lacks = "frames" | "embedded" | "resources" | "drawings" | "sheets" | "waiting";

/** One part of the document alone: these elements whole, and of what is around them the bare tags. */
export interface Only {
  readonly chosen: ReadonlySet<Node>;
  readonly around: ReadonlySet<Node>;
}

/** What goes along while a document is copied. */
export interface Copying {
  readonly view: CopyView;
  readonly base: string;
  /** The document's own address, without its fragment. */
  readonly page: string;
  /** What the document's own characters are encoded in, which its style sheets share unless they say otherwise. */
  readonly encoding: string;
  /** How many frames deep. */
  readonly depth: number;
  readonly lack: (what: Lacks) => void;
  /** Whether this document has loaded an address that a style sheet names. */
  readonly isNeeded: (url: string) => boolean;
  /** A number that no other of the document has. */
  readonly nextId: () => number;
}
