import { FeelDate, FeelDateTime, FeelDuration, FeelTime } from "feelin";
import type { Run } from "../feel/run";
import type { FeelType } from "../feel/types/feel-type";
import { ANY } from "../feel/types/feel-type";
import { dateIn, dateTimeIn, durationIn, timeIn } from "../feel/values/parse-time";
import type { Value } from "../feel/values/value";

const DEEPEST = 50;

/** JSON (or values of feelin's classes of time) as a value: texts are dates, times and durations where the type says so. */
export function fromJson(run: Run, json: unknown, type: FeelType, depth = 0): Value {
  run.budget.spend(1);
  if (depth > DEEPEST || json === null || json === undefined) return null;
  if (type.kind === "allowed") return fromJson(run, json, type.of, depth);
  if (typeof json === "boolean") return json;
  if (typeof json === "number") return Number.isFinite(json) ? json : null;
  if (typeof json === "string") return timeOr(run.text(json), type);
  if (
    json instanceof FeelDate ||
    json instanceof FeelDateTime ||
    json instanceof FeelTime ||
    json instanceof FeelDuration
  )
    return json;
  const each = type.kind === "list" ? type.of : ANY;
  if (Array.isArray(json)) return run.list(json).map((one) => fromJson(run, one, each, depth + 1));
  return typeof json === "object" ? contextFrom(run, json, each === ANY ? type : each, depth) : null;
}

/** A context, or one where a list of them belongs. */
function contextFrom(run: Run, json: object, type: FeelType, depth: number): Value {
  const types = new Map(type.kind === "context" ? type.entries : []);
  const entries = Object.entries(json);
  run.budget.spendOn(entries.length);
  return new Map(entries.map(([name, one]) => [name, fromJson(run, one, types.get(name) ?? ANY, depth + 1)]));
}

function timeOr(text: string, type: FeelType): Value {
  if (type.kind === "list") return timeOr(text, type.of);
  if (type.kind === "duration") return durationIn(text) ?? text;
  if (type.kind !== "basic") return text;
  if (type.name === "date") return dateIn(text) ?? text;
  if (type.name === "time") return timeIn(text) ?? text;
  if (type.name === "date and time") return dateTimeIn(text) ?? text;
  return type.name.endsWith("duration") ? (durationIn(text) ?? text) : text;
}
