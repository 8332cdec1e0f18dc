import { type Result, fail, ok } from "../../../ground/result";
import type { Expr } from "./compile/expr";
import { compile } from "./compile/compile";
import { plainExpression, plainTest } from "./compile/plain";
import { type Test, compileTests } from "./compile/tests";
import type { Budget } from "./budget";
import { type FeelParser, type SyntaxFault, effortOf, parseFeel, parserFor } from "./parse/parse-feel";
import { type Shape, shapeOfScope } from "./parse/shape";
import type { Run } from "./run";
import type { Scope } from "./scope";

/** Texts that are kept: beyond it, all are forgotten. A table of 10,000 rules with ten columns fits. */
const MOST_KEPT = 200_000;
const MOST_SHELVES = 1_000;

interface Entry<T> {
  readonly effort: number;
  /** Undefined until it has been read. */
  result?: Result<T, SyntaxFault>;
  /** Whose reading it was last counted in. */
  countedIn?: Budget;
}
type Kept<T> = Map<string, Entry<T>>;
interface Shelf {
  /** Made when the first text needs them. */
  readonly parser: (as: "expression" | "tests") => FeelParser;
  readonly names: number;
  readonly expressions: Kept<Expr>;
  readonly tests: Kept<Test>;
}

/** What FEEL texts mean where certain names are known, read once. */
export class Library {
  readonly #shelves = new Map<string, Shelf>();
  #kept = 0;

  /** For texts that stand in a scope: what is in it decides what is a name. */
  in(scope: Scope, { budget }: Run): Reader {
    const { shape, names } = shapeOfScope(scope);
    budget.spend(1 + names / 5);
    const key = JSON.stringify(shape);
    if (this.#kept > MOST_KEPT || this.#shelves.size > MOST_SHELVES) this.#forget();
    const shelf = this.#shelves.get(key) ?? {
      parser: parsersFor(shape),
      names,
      expressions: new Map(),
      tests: new Map(),
    };
    this.#shelves.set(key, shelf);
    return new Reader(shelf, budget, () => this.#kept++);
  }

  #forget(): void {
    this.#shelves.clear();
    this.#kept = 0;
  }
}

export class Reader {
  constructor(
    private readonly shelf: Shelf,
    private readonly budget: Budget,
    private readonly count: () => void,
  ) {}

  /** @throws {BudgetSpent} */
  expression(text: string): Result<Expr, SyntaxFault> {
    return this.#kept(this.shelf.expressions, text, plainExpression, () =>
      made(parseFeel(text, this.shelf.parser("expression")), compile),
    );
  }

  /** @throws {BudgetSpent} */
  tests(text: string): Result<Test, SyntaxFault> {
    return this.#kept(this.shelf.tests, text, plainTest, () =>
      made(parseFeel(text, this.shelf.parser("tests")), compileTests),
    );
  }

  #kept<T>(
    shelf: Kept<T>,
    text: string,
    plain: (text: string) => T | undefined,
    read: () => Result<T, SyntaxFault>,
  ): Result<T, SyntaxFault> {
    const entry = shelf.get(text) ?? this.#entry(shelf, text, plain(text));
    if (entry.countedIn !== this.budget) {
      this.budget.read(entry.effort);
      entry.countedIn = this.budget;
    }
    return (entry.result ??= read());
  }

  #entry<T>(shelf: Kept<T>, text: string, plain: T | undefined): Entry<T> {
    this.count();
    const entry: Entry<T> =
      plain === undefined ? { effort: effortOf(text, this.shelf.names) } : { effort: 0, result: ok(plain) };
    shelf.set(text, entry);
    return entry;
  }
}

function parsersFor(shape: Shape): Shelf["parser"] {
  const held = new Map<string, FeelParser>();
  return (as) => {
    const parser = held.get(as) ?? parserFor(as, as === "tests" ? { ...shape, "?": 0 } : shape);
    held.set(as, parser);
    return parser;
  };
}

const made = <A, B>(result: Result<A, SyntaxFault>, make: (value: A) => B): Result<B, SyntaxFault> =>
  result.ok ? ok(make(result.value)) : fail(result.error);
