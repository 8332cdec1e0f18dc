import type { TokenType } from "./scanner";

const CLOSERS: Readonly<Partial<Record<TokenType, string>>> = { function: ")", "(": ")", "[": "]", "{": "}" };

/** The brackets that are open. One that closes none of them is a sign like any other (CSS Syntax 3 §5.4). */
export interface Nesting {
  depth(): number;
  /** What a token does to it: how deep it is afterwards tells whether it closed anything. */
  take(type: TokenType): void;
  /** Whether a token of this type would close the innermost. */
  closes(type: TokenType): boolean;
  /** What closes all of them. */
  rest(): string;
}

export function openNesting(): Nesting {
  const open: string[] = [];
  return {
    depth: () => open.length,
    take(type) {
      const closer = CLOSERS[type];
      if (closer !== undefined) open.push(closer);
      else if (open.length > 0 && open.at(-1) === type) open.pop();
    },
    closes: (type) => open.at(-1) === type,
    rest: () => open.toReversed().join(""),
  };
}
