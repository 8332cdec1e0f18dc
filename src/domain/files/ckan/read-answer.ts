import * as v from "valibot";
import { type Result, fail, ok } from "../../ground/result";

/** Why CKAN did not do what it was asked. */
export type CkanFault =
  /** A page, or something else that is no answer of CKAN's. */
  | { readonly code: "ckan-no-answer"; readonly status: number }
  /** The token is missing, wrong, expired, or may not do this. */
  | { readonly code: "ckan-denied"; readonly words: string }
  | { readonly code: "ckan-missing" }
  /** There is no such organisation, or it takes none of this. */
  | { readonly code: "ckan-organisation"; readonly words: string }
  /** Another dataset has the name. */
  | { readonly code: "ckan-name-taken" }
  /** What it says of each field. */
  | { readonly code: "ckan-invalid"; readonly fields: readonly CkanField[] }
  | { readonly code: "ckan-refused"; readonly words: string };

export interface CkanField {
  readonly field: string;
  readonly words: string;
}

const SHORT = 500;
const plain = (text: string): string => text.toWellFormed().slice(0, SHORT);

const Envelope = v.looseObject({
  success: v.boolean(),
  result: v.optional(v.unknown()),
  error: v.optional(v.unknown()),
});

/**
 * What CKAN's Action API answers (`/api/3/action/…`): its result where it says that it succeeded, whatever the status is; else why not,
 * whatever the status is. Unknown actions and broken requests are answered by a bare text.
 */
export function readCkan(body: Uint8Array, status: number): Result<unknown, CkanFault> {
  const read = parsed(body);
  if (typeof read === "string") return fail({ code: "ckan-refused", words: plain(read) });
  const envelope = v.safeParse(Envelope, read);
  if (!envelope.success) return fail({ code: "ckan-no-answer", status });
  const { success, result, error } = envelope.output;
  return success && status < 400 ? ok(result) : fail(faultOf(error, status));
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as unknown;
  } catch {
    return undefined;
  }
}

function faultOf(error: unknown, status: number): CkanFault {
  const held = v.safeParse(v.record(v.string(), v.unknown()), error);
  if (!held.success) return { code: "ckan-refused", words: plain(typeof error === "string" ? error : String(status)) };
  const { __type: type = "", message, ...rest } = held.output;
  const words = typeof message === "string" ? plain(message) : "";
  if (type === "Authorization Error" || status === 403 || status === 401) return { code: "ckan-denied", words };
  if (type === "Not Found Error") return { code: "ckan-missing" };
  const fields = fieldsOf(rest);
  const said = (name: string, pattern: RegExp) =>
    fields.find(({ field, words: text }) => field === name && pattern.test(text));
  if (said("name", /already in use|already exists/iu)) return { code: "ckan-name-taken" };
  const organisation = said("owner_org", /./u);
  if (organisation) return { code: "ckan-organisation", words: organisation.words };
  return fields.length > 0 ? { code: "ckan-invalid", fields } : { code: "ckan-refused", words: words || String(type) };
}

/** What is said of each field; those of resources one by one. `__before`, `__junk` and the like are words of CKAN's own. */
function fieldsOf(error: Readonly<Record<string, unknown>>): readonly CkanField[] {
  const textsIn = (value: unknown): readonly string[] => {
    if (typeof value === "string") return [value];
    if (Array.isArray(value)) return value.flatMap(textsIn);
    if (typeof value === "object" && value !== null)
      return Object.entries(value).flatMap(([name, held]) => textsIn(held).map((text) => `${name}: ${text}`));
    return [];
  };
  return Object.entries(error)
    .slice(0, 50)
    .map(([field, value]) => ({ field: plain(field), words: plain(textsIn(value).join("; ")) }))
    .filter(({ words }) => words !== "");
}

const Resource = v.looseObject({
  id: v.pipe(v.string(), v.maxLength(200)),
  name: v.optional(v.nullable(v.string()), ""),
  hash: v.optional(v.nullable(v.string()), ""),
  url: v.optional(v.nullable(v.string()), ""),
});
const Package = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  name: v.pipe(v.string(), v.maxLength(200)),
  title: v.optional(v.nullable(v.string()), ""),
  version: v.optional(v.nullable(v.string()), ""),
  resources: v.optional(v.array(Resource), []),
  extras: v.optional(v.array(v.looseObject({ key: v.string(), value: v.unknown() })), []),
});
export type CkanPackage = v.InferOutput<typeof Package>;
export type CkanResource = v.InferOutput<typeof Resource>;

export function readPackage(result: unknown): Result<CkanPackage, CkanFault> {
  const read = v.safeParse(Package, result);
  return read.success ? ok(read.output) : fail({ code: "ckan-no-answer", status: 200 });
}

export function readResource(result: unknown): Result<CkanResource, CkanFault> {
  const read = v.safeParse(Resource, result);
  return read.success ? ok(read.output) : fail({ code: "ckan-no-answer", status: 200 });
}
