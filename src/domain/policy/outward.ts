import * as v from "valibot";
import type { NoteFault } from "./faults";
import { asRecord } from "./record";

const Text = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max));
/** An address without anything secret in it, and without a slash at its end. */
const Base = v.pipe(
  Text(1_000),
  v.url(),
  v.regex(/^https?:\/\/[^@?#]*$/u),
  v.transform((url) => url.replace(/\/+$/u, "")),
);

/** A server of Open311 that the agency works with. */
const Server = v.object({
  url: Base,
  name: v.optional(Text(200), ""),
  jurisdiction: v.optional(Text(200), ""),
  format: v.optional(v.picklist(["xml", "json"]), "xml"),
  place: v.optional(v.picklist(["none", "radius", "bbox"]), "none"),
  updates: v.optional(v.boolean(), false),
  media: v.optional(v.boolean(), false),
  key: v.optional(Text(500), ""),
});

/** A server of Open311 with the key that requests are sent with; empty where it asks for none. */
export type Open311Set = v.InferOutput<typeof Server>;

/** At most so many are read. */
const MOST = 50;

/** The servers that the agency names; one that cannot be read is left out. */
export function readOpen311(held: unknown, note: NoteFault): readonly Open311Set[] {
  if (held === undefined || held === null) return [];
  if (!Array.isArray(held)) {
    note({ setting: "open311", code: "form" });
    return [];
  }
  const read = held.slice(0, MOST).map((one) => v.safeParse(Server, one));
  if (held.length > MOST || read.some(({ success }) => !success)) note({ setting: "open311", code: "file" });
  return read.flatMap(({ success, output }) => (success ? [output] : []));
}

const Ckan = v.object({ url: Base, organisation: v.optional(Text(100), ""), token: v.optional(Text(1_000), "") });

/** The CKAN where the agency publishes; the token is empty where each official types their own. */
export type CkanSet = v.InferOutput<typeof Ckan>;

export function readCkan(held: unknown, note: NoteFault): CkanSet | undefined {
  if (held === undefined || held === null) return undefined;
  const read = v.safeParse(Ckan, asRecord(held));
  if (!read.success) note({ setting: "ckan", code: "form" });
  return read.success ? read.output : undefined;
}

type Held = Readonly<Record<string, unknown>>;

/** A policy as it may be written down: keys and tokens to other systems are left out. */
export function withoutKeys(held: Held): Held {
  const less = (value: unknown, name: string): unknown => {
    const record = asRecord(value);
    return record ? Object.fromEntries(Object.entries(record).filter(([one]) => one !== name)) : value;
  };
  return {
    ...held,
    ...(Array.isArray(held["open311"]) && { open311: held["open311"].map((one) => less(one, "key")) }),
    ...(held["ckan"] !== undefined && { ckan: less(held["ckan"], "token") }),
  };
}
