/** A place of the workbench: a view, and what of it is looked at. */
export interface Place {
  readonly view: string;
}

/** A place's address within the workbench: `#/cases/PL-2026-0142/log`. */
export type Address = `#/${string}`;

/** `replace` for what is typed letter by letter: it shall not fill the way back. */
export type Navigate = (to: Address, how?: "push" | "replace") => void;

/** The way between the places of one view and their addresses. */
export interface Route<P extends Place> {
  /** The view's own name, which no other view has. */
  readonly view: P["view"];
  /** The place that an address names by the decoded parts of its path and its query; undefined where it is none of this view's. */
  readonly parse: (path: readonly string[], query: string) => P | undefined;
  readonly format: (place: P) => Address;
  /** What tells one place's view from another's, where filters and tabs do not; places without are all one view. */
  readonly nameOf?: (place: P) => string;
}

/** An address of these parts, each written so that it stays in one piece, with its query. */
export const address = (path: readonly (string | number)[], query = ""): Address =>
  `#/${path.map(encodeURIComponent).join("/")}${query}`;

/** The way to a view with one single place: `#/sources`. */
export const onePlace = <V extends string>(view: V): Route<{ readonly view: V }> => ({
  view,
  parse: ([name, ...more]) => (name === view && more.length === 0 ? { view } : undefined),
  format: () => address([view]),
});
