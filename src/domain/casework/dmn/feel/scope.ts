import type { Value } from "./values/value";

/** Names and their values, those of a scope within another before those of the other. */
export class Scope {
  constructor(
    readonly own: ReadonlyMap<string, Value>,
    readonly outer?: Scope,
  ) {}

  /** Undefined where nobody knows the name. */
  find(name: string): Value | undefined {
    const value = this.own.get(name);
    return value === undefined ? this.outer?.find(name) : value;
  }

  with(name: string, value: Value): Scope {
    return new Scope(new Map([[name, value]]), this);
  }
}
