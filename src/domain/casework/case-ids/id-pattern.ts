import { type Result, fail, ok } from "../../ground/result";

/** A sign that an ID may have at one place. */
type Sign = (sign: string) => boolean;

/** What an ID looks like, as steps that only ever lead forward: there is nothing to go round in. */
export interface IdPattern {
  readonly steps: readonly Step[];
}

export type Step =
  | { readonly op: "sign"; readonly is: Sign }
  /** Go on here, and there. */
  | { readonly op: "split"; readonly to: number }
  | { readonly op: "jump"; readonly to: number }
  | { readonly op: "match" };

type Node =
  | { readonly is: "sign"; readonly sign: Sign }
  | { readonly is: "row"; readonly nodes: readonly Node[] }
  | { readonly is: "choice"; readonly nodes: readonly Node[] }
  | { readonly is: "times"; readonly node: Node; readonly least: number; readonly most: number };

const MOST_SIGNS = 200;
const MOST_STEPS = 1_000;
const MOST_DEEP = 8;
/** What `+` and `*` come to: an ID has no more signs. */
const MOST_TIMES = 64;

const NONE = { code: "no-pattern" } as const;

/** A pattern that is none, or says more than any ID needs. */
class NoPattern extends Error {}

/**
 * A pattern of IDs: signs as they are, `\d`, `[A-Z0-9]`, `(PL|PR)`, `?`, `+`, `*`, `{4}`, `{2,5}`, `\` before a sign that means
 * something. It is worked out step by step, all ways at once (K. Thompson, CACM 11/6, 1968), so that none takes long.
 */
export function readIdPattern(written: string): Result<IdPattern, typeof NONE> {
  if (written === "" || written.length > MOST_SIGNS) return fail(NONE);
  try {
    const reader = new Reader(Array.from(written));
    const node = reader.choice(0);
    if (!reader.isAtEnd) throw new NoPattern("a bracket too many");
    const steps: Step[] = [];
    emit(node, steps);
    steps.push({ op: "match" });
    return canBeEmpty(node) ? fail(NONE) : ok({ steps });
  } catch (error) {
    if (error instanceof NoPattern) return fail(NONE);
    throw error;
  }
}

class Reader {
  #at = 0;
  readonly #signs: readonly string[];
  constructor(signs: readonly string[]) {
    this.#signs = signs;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#signs.length;
  }

  choice(deep: number): Node {
    if (deep > MOST_DEEP) throw new NoPattern("too deep");
    const nodes = [this.#row(deep)];
    while (this.#take("|")) nodes.push(this.#row(deep));
    return { is: "choice", nodes };
  }

  #row(deep: number): Node {
    const nodes: Node[] = [];
    while (!this.isAtEnd && this.#next !== "|" && this.#next !== ")") nodes.push(this.#times(this.#one(deep)));
    if (nodes.length === 0) throw new NoPattern("nothing between brackets");
    return { is: "row", nodes };
  }

  #one(deep: number): Node {
    if (this.#take("(")) {
      const node = this.choice(deep + 1);
      if (!this.#take(")")) throw new NoPattern("a bracket too few");
      return node;
    }
    if (this.#take("[")) return { is: "sign", sign: this.#list() };
    const sign = this.#read();
    if ("?*+{}].^$".includes(sign)) throw new NoPattern("a sign out of place");
    return { is: "sign", sign: sign === "\\" ? this.#escaped() : only(sign) };
  }

  #escaped(): Sign {
    const sign = this.#read();
    if (sign === "d") return isDigit;
    if (/[\p{L}\p{N}]/u.test(sign)) throw new NoPattern("an unknown sign");
    return only(sign);
  }

  #list(): Sign {
    const signs: Sign[] = [];
    while (!this.#take("]")) {
      const from = this.#read();
      if (from === "^" && signs.length === 0) throw new NoPattern("what is not meant");
      if (from === "\\") signs.push(this.#escaped());
      else if (this.#next === "-" && this.#signs[this.#at + 1] !== "]") {
        this.#at++;
        const to = this.#read();
        if (to < from) throw new NoPattern("backwards");
        signs.push((sign) => sign >= from && sign <= to);
      } else signs.push(only(from));
    }
    return (sign) => signs.some((is) => is(sign));
  }

  #times(node: Node): Node {
    if (this.#take("?")) return { is: "times", node, least: 0, most: 1 };
    if (this.#take("*")) return { is: "times", node, least: 0, most: MOST_TIMES };
    if (this.#take("+")) return { is: "times", node, least: 1, most: MOST_TIMES };
    if (!this.#take("{")) return node;
    const least = this.#number();
    const most = this.#take(",") ? this.#number() : least;
    if (!this.#take("}") || most < least || most > MOST_TIMES) throw new NoPattern("no count");
    return { is: "times", node, least, most };
  }

  #number(): number {
    let digits = "";
    while (this.#next !== undefined && isDigit(this.#next)) digits += this.#read();
    if (digits === "" || digits.length > 3) throw new NoPattern("no number");
    return Number(digits);
  }

  get #next(): string | undefined {
    return this.#signs[this.#at];
  }

  #read(): string {
    const sign = this.#signs[this.#at++];
    if (sign === undefined) throw new NoPattern("cut off");
    return sign;
  }

  #take(sign: string): boolean {
    if (this.#next !== sign) return false;
    this.#at++;
    return true;
  }
}

const isDigit: Sign = (sign) => sign >= "0" && sign <= "9" && sign.length === 1;
const only =
  (wanted: string): Sign =>
  (sign) =>
    sign === wanted;

function emit(node: Node, steps: Step[]): void {
  if (steps.length > MOST_STEPS) throw new NoPattern("too long");
  if (node.is === "sign") steps.push({ op: "sign", is: node.sign });
  else if (node.is === "row") for (const one of node.nodes) emit(one, steps);
  else if (node.is === "choice") emitChoice(node.nodes, steps);
  else {
    for (let n = 0; n < node.least; n++) emit(node.node, steps);
    const splits: number[] = [];
    for (let n = node.least; n < node.most; n++) {
      splits.push(steps.length);
      steps.push({ op: "split", to: 0 });
      emit(node.node, steps);
    }
    for (const at of splits) steps[at] = { op: "split", to: steps.length };
  }
}

function emitChoice(nodes: readonly Node[], steps: Step[]): void {
  const ends: number[] = [];
  for (const [n, one] of nodes.entries()) {
    const split = steps.length;
    const isLast = n === nodes.length - 1;
    if (!isLast) steps.push({ op: "split", to: 0 });
    emit(one, steps);
    if (isLast) continue;
    ends.push(steps.length);
    steps.push({ op: "jump", to: 0 });
    steps[split] = { op: "split", to: steps.length };
  }
  for (const at of ends) steps[at] = { op: "jump", to: steps.length };
}

function canBeEmpty(node: Node): boolean {
  if (node.is === "sign") return false;
  if (node.is === "row") return node.nodes.every(canBeEmpty);
  if (node.is === "choice") return node.nodes.some(canBeEmpty);
  return node.least === 0 || canBeEmpty(node.node);
}
