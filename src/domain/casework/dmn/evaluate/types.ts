import type { DmnModel, ItemDefinition } from "../drg";
import type { Run } from "../feel/run";
import { Scope } from "../feel/scope";
import { ANY, type FeelType, basicType } from "../feel/types/feel-type";
import { type Value } from "../feel/values/value";
import type { Library } from "../feel/library";

const EMPTY = new Scope(new Map());

/** Types within types; any beyond. */
const DEEPEST = 50;

/** The types of a model by their names (DMN 1.3, 7.3.2). */
export class Types {
  readonly #items: ReadonlyMap<string, ItemDefinition>;
  readonly #known = new Map<string, FeelType>();

  constructor(
    model: DmnModel,
    private readonly library: Library,
  ) {
    this.#items = new Map(model.itemDefinitions.map((item) => [item.name, item]));
  }

  /** A type that is not known is any: files name types of other files, too. */
  named(typeRef: string, depth = 0): FeelType {
    const known = this.#known.get(typeRef);
    if (known) return known;
    const item = this.#itemOf(typeRef);
    // What holds itself is any where it does, and each type is made once: types may share others without end.
    this.#known.set(typeRef, ANY);
    const type = item && depth < DEEPEST ? this.#of(item, depth) : (basicType(typeRef.replace(/^feel:/u, "")) ?? ANY);
    this.#known.set(typeRef, type);
    return type;
  }

  #of(item: ItemDefinition, depth: number): FeelType {
    const each = this.#allowed(this.#bare(item, depth), item.allowed);
    return this.#allowed(item.isCollection ? { kind: "list", of: each } : each, item.constraint);
  }

  #bare(item: ItemDefinition, depth: number): FeelType {
    if (depth >= DEEPEST) return ANY;
    if (item.takes) return { kind: "function" };
    if (item.components.length === 0) return this.named(item.typeRef, depth + 1);
    return { kind: "context", entries: item.components.map((one) => [one.name, this.#of(one, depth + 1)]) };
  }

  #allowed(of: FeelType, tests: string): FeelType {
    if (tests === "") return of;
    return { kind: "allowed", of, allows: (run, value) => this.allows(run, value, tests) };
  }

  /** The text of the values that a type, or a component of it, allows; empty where any are. */
  allowedIn(typeRef: string, component?: string): string {
    const item = this.#itemOf(typeRef);
    const part = component === undefined ? item : item?.components.find(({ name }) => name === component);
    if (!part) return "";
    return part.allowed || (part.typeRef === typeRef ? "" : (this.#itemOf(part.typeRef)?.allowed ?? ""));
  }

  #itemOf(typeRef: string): ItemDefinition | undefined {
    return this.#items.get(typeRef) ?? this.#items.get(typeRef.replace(/^[^:]*:/u, ""));
  }

  /** Whether unary tests let a value pass. Tests that cannot be read let everything pass. */
  allows(run: Run, value: Value, tests: string): boolean {
    const scope = new Scope(new Map([["?", value]]));
    const test = this.library.in(EMPTY, run).tests(tests);
    return !test.ok || test.value(run, scope, value) === true;
  }
}
