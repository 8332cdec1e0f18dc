import type { Run } from "../run";
import type { TypeName, Value } from "../values/value";

/** A type of FEEL or of a model (DMN 1.3, 10.3.2.9). `allows` says whether a value is among those allowed. */
export type FeelType =
  | { readonly kind: "any" }
  | { readonly kind: "unknown"; readonly name: string }
  | { readonly kind: "basic"; readonly name: TypeName }
  | { readonly kind: "duration" }
  | { readonly kind: "list"; readonly of: FeelType }
  | { readonly kind: "range"; readonly of: FeelType }
  | { readonly kind: "context"; readonly entries: readonly (readonly [string, FeelType])[] }
  | { readonly kind: "function"; readonly takes?: readonly FeelType[] }
  | { readonly kind: "allowed"; readonly of: FeelType; readonly allows: (run: Run, value: Value) => boolean };

export const ANY: FeelType = { kind: "any" };

const BASIC: ReadonlyMap<string, TypeName> = new Map<string, TypeName>([
  ["number", "number"],
  ["string", "string"],
  ["boolean", "boolean"],
  ["date", "date"],
  ["time", "time"],
  ["date and time", "date and time"],
  ["dateTime", "date and time"],
  ["days and time duration", "days and time duration"],
  ["dayTimeDuration", "days and time duration"],
  ["years and months duration", "years and months duration"],
  ["yearMonthDuration", "years and months duration"],
  ["Null", "null"],
  ["integer", "number"],
  ["long", "number"],
  ["double", "number"],
]);

/** The type that the standard has by that name (or that other tools write so); undefined where it has none. */
export function basicType(name: string): FeelType | undefined {
  const basic = BASIC.get(name);
  if (basic) return { kind: "basic", name: basic };
  if (name === "Any" || name === "") return ANY;
  if (name === "duration") return { kind: "duration" };
  if (name === "list") return { kind: "list", of: ANY };
  if (name === "context") return { kind: "context", entries: [] };
  return name === "function" ? { kind: "function" } : undefined;
}
