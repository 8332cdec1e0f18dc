/** Whether a character, of one code point, belongs. */
export type CharacterSet = (sign: string) => boolean;

/** A regular expression of XPath (XML Schema's, with `^`, `$`, groups and back references), as a tree. */
export type Pattern =
  | { readonly kind: "sign"; readonly set: CharacterSet }
  | { readonly kind: "start" | "end" }
  | { readonly kind: "all"; readonly parts: readonly Pattern[] }
  | { readonly kind: "one-of"; readonly parts: readonly Pattern[] }
  | { readonly kind: "group"; readonly number: number; readonly inner: Pattern }
  | { readonly kind: "again"; readonly number: number }
  | {
      readonly kind: "repeat";
      readonly inner: Pattern;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
    };

/** Thrown by the reader of patterns, and caught by `regexOf`: it is no pattern. */
export class NoPattern extends Error {}
