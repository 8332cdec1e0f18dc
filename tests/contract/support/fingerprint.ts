import { createHash } from "node:crypto";
import { jcs } from "../../../src/domain/ledger/log";
import { PROBES } from "./probes";

// How a schema is run, and what it says where it refuses; what it takes is in everything else it carries.
const LEFT_OUT = new Set(["reference", "async", "expects", "message", "~run", "~standard"]);

/**
 * Everything that a schema takes and makes, as one hash: its types, entries, options and what is piped, with every bound.
 * What is told by a function is told by what it answers, so that it may be spelled anew, and what it calls counts too.
 */
export const fingerprint = (schema: object): string => sha256(jcs(described(schema, [])));

/** A schema as JSON, for the hash and for whoever looks for what has changed. */
export function described(value: unknown, within: readonly unknown[]): unknown {
  if (value === undefined) return "undefined";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (value instanceof RegExp) return `regex ${String(value)}`;
  if (typeof value === "function") return `function ${answersOf(value as Answering)}`;
  if (typeof value === "bigint") return `bigint ${value}`;
  if (typeof value !== "object" || value === null) return value;
  if (within.includes(value)) return `the one ${within.length - within.indexOf(value)} above`;
  const inside = [...within, value];
  if (Array.isArray(value)) return value.map((one) => described(one, inside));
  if ("getter" in value && typeof value.getter === "function")
    return { type: "lazy", wrapped: described((value.getter as () => unknown)(), inside) };
  // A pipe begins with the schema itself.
  if ("pipe" in value) return { pipe: described(value.pipe, within) };
  const carried = Object.entries(value).filter(([name]) => !LEFT_OUT.has(name));
  return Object.fromEntries(carried.map(([name, part]) => [name, described(part, inside)]));
}

type Answering = (probe: unknown) => unknown;
const known = new WeakMap<Answering, string>();

function answersOf(answer: Answering): string {
  const answers = known.get(answer) ?? sha256(JSON.stringify(PROBES.map((probe) => answered(answer, probe))));
  known.set(answer, answers);
  return answers;
}

function answered(answer: Answering, probe: unknown): unknown {
  try {
    return answer(probe);
  } catch {
    return "throws";
  }
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
