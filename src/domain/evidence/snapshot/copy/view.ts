/** What a copy must know beside the document's own nodes. */
export interface CopyView {
  /** The document within a frame, where the browser lets us see it. */
  readonly framed: (frame: Element) => Document | null;
  /** The sheets that a script has adopted for a tree, in order. */
  readonly adopted: (tree: Document | ShadowRoot) => readonly CSSStyleSheet[];
  /** Whether the page has loaded an address that a style sheet names: what it never showed is not needed. */
  readonly isNeeded: (url: string) => boolean;
  /** Whether an element takes up room that somebody can see. */
  readonly isShown: (element: Element) => boolean;
}

/** What a copy lacks, by what it is; the count of each. */
export type Lacks = "frames" | "embedded" | "resources" | "drawings" | "sheets";

/** One part of the document alone: these elements whole, and of what is around them the bare tags. */
export interface Only {
  readonly chosen: ReadonlySet<Node>;
  readonly around: ReadonlySet<Node>;
}

/** What goes along while a document is copied. */
export interface Copying {
  readonly view: CopyView;
  readonly base: string;
  /** How many frames deep. */
  readonly depth: number;
  readonly lack: (what: Lacks) => void;
}
