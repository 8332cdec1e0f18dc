import * as v from "valibot";
import { type PagePattern, isId, readIdPattern } from "../casework/case-ids";
import { CASE_KINDS, type CaseKind } from "../ground/case-names";
import { type NoteFault, shortWord } from "./faults";
import { isHostOf, readHostPattern } from "./host-pattern";
import { asRecord } from "./record";
import { CaseSystemShape } from "./shape";

/** What may be told to the case system. */
export const TOLD = ["decision", "report", "status"] as const;
export type Told = (typeof TOLD)[number];

/** What an agency says of its case system. */
export interface CaseSystem {
  /** What it is called; nothing where the agency says nothing. */
  readonly name: string;
  readonly ids: readonly HostPattern[];
  /** Where a case is found in it: an address with `{id}`; ask by `linkTo`. */
  readonly link: string | undefined;
  readonly out: ToldTo | undefined;
  /** Whether the agency names an endpoint at all, be it one that can be read or not. */
  readonly isOutNamed: boolean;
  readonly list: ListAt | undefined;
}

/** What IDs look like on pages of a host. */
export interface HostPattern extends PagePattern {
  readonly host: string;
}

/** Where what happens is told, and how it is signed. */
export interface ToldTo {
  readonly endpoint: string;
  /** Keys of HMAC-SHA256, all of which sign. */
  readonly keys: readonly Uint8Array<ArrayBuffer>[];
  readonly events: ReadonlySet<Told>;
}

/** Where the list of cases to open and close is found. */
export interface ListAt {
  readonly url: string;
  readonly minutes: number;
}

const NOTHING: CaseSystem = {
  name: "",
  ids: [],
  link: undefined,
  out: undefined,
  isOutNamed: false,
  list: undefined,
};
/** How often a list is asked for where the agency does not say. */
const USUAL_MINUTES = 60;
const Address = v.pipe(v.string(), v.maxLength(2_000));
const Keys = v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(5));
/** As Standard Webhooks write them: 24 to 64 bytes. */
const Key = v.pipe(v.string(), v.regex(/^whsec_[A-Za-z0-9+/]{32,86}={0,2}$/u));
const Patterns = v.pipe(v.array(v.unknown()), v.maxLength(50));

/** What of it cannot be read is closed: nothing is sent, shown or asked for by it. */
export function readCaseSystem(held: unknown, note: NoteFault): CaseSystem {
  if (held === undefined || held === null) return NOTHING;
  const set = asRecord(held);
  if (!set) {
    note({ setting: "caseSystem", code: "form" });
    return NOTHING;
  }
  for (const name of Object.keys(set))
    if (!Object.hasOwn(CaseSystemShape.entries, name))
      note({ setting: `caseSystem.${shortWord(name)}`, code: "unknown" });
  const { name, ids: patterns, link, endpoint } = set;
  const ids = readIds(patterns, note);
  return {
    name: readName(name, note),
    ids,
    link: readLink(link, ids, note),
    out: readOut(set, note),
    isOutNamed: endpoint !== undefined && endpoint !== null,
    list: readList(set, note),
  };
}

/** The address of a case in the agency's case system; nothing where it has none. */
export const linkTo = ({ link }: CaseSystem, caseId: string): string | undefined =>
  link?.replace("{id}", () => encodeURIComponent(caseId));

/** Of which kind a case is by its ID, as the agency says; nothing where it does not. */
export const kindById = ({ ids }: CaseSystem, caseId: string): CaseKind | undefined =>
  ids.find(({ pattern }) => isId(pattern, caseId))?.kind;

/** What IDs look like on pages of a host (`hostOf`). */
export const patternsOn = ({ ids }: CaseSystem, host: string): readonly PagePattern[] =>
  ids.filter((one) => isHostOf(one.host, host));

function readName(held: unknown, note: NoteFault): string {
  if (held === undefined || held === null) return "";
  if (typeof held === "string" && held.length <= 100) return held.trim();
  note({ setting: "caseSystem.name", code: "form" });
  return "";
}

function readIds(held: unknown, note: NoteFault): readonly HostPattern[] {
  if (held === undefined || held === null) return [];
  const list = v.is(Patterns, held) ? held : [undefined];
  return list.flatMap((one) => {
    const { host, pattern, kind } = asRecord(one) ?? {};
    const named = readHostPattern(host);
    const read = typeof pattern === "string" ? readIdPattern(pattern) : undefined;
    const known = readKind(kind);
    if (named !== undefined && named !== "file" && read?.ok && known)
      return [{ host: named, pattern: read.value, kind: known }];
    const word = [
      ...(named === undefined || named === "file" ? [host] : []),
      ...(read?.ok ? [] : [pattern]),
      ...(known ? [] : [kind]),
    ];
    note({ setting: "caseSystem.ids", code: "word", word: shortWord(word[0] ?? "") });
    return [];
  });
}

const readKind = (held: unknown): CaseKind | undefined => CASE_KINDS.find((one) => one === held);

/** Only https, only where the agency's own pages are, and with the ID where it cannot lead elsewhere. */
function readLink(held: unknown, ids: readonly HostPattern[], note: NoteFault): string | undefined {
  if (held === undefined || held === null) return undefined;
  const parts = v.is(Address, held) ? held.trim().split("{id}") : [];
  const [before = "", ...after] = parts;
  const url = URL.parse(`${before}id${after[0] ?? ""}`);
  const isIn = url !== null && before.startsWith(`${url.origin}/`) && url.username === "" && url.password === "";
  const isSound = isIn && after.length === 1 && url.protocol === "https:";
  if (isSound && ids.some(({ host }) => isHostOf(host, url.host))) return parts.join("{id}");
  note({ setting: "caseSystem.link", code: "form" });
  return undefined;
}

/** An address that something may be sent to or asked of: https, or this very computer. */
function readAddress(held: unknown): string | undefined {
  const url = v.is(Address, held) ? URL.parse(held.trim()) : null;
  if (!url || url.username !== "" || url.password !== "" || url.hash !== "") return undefined;
  const isHere = url.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  return url.protocol === "https:" || isHere ? url.href : undefined;
}

function readOut(set: Readonly<Record<string, unknown>>, note: NoteFault): ToldTo | undefined {
  const { endpoint: at, secrets, events: told } = set;
  if (at === undefined || at === null) return undefined;
  const endpoint = readAddress(at);
  if (endpoint === undefined) note({ setting: "caseSystem.endpoint", code: "form" });
  const keys = readKeys(secrets, note);
  const events = readEvents(told, note);
  return endpoint === undefined || !keys || events.size === 0 ? undefined : { endpoint, keys, events };
}

function readKeys(held: unknown, note: NoteFault): ToldTo["keys"] | undefined {
  if (held === undefined || held === null) {
    note({ setting: "caseSystem.secrets", code: "missing" });
    return undefined;
  }
  const list = v.is(Keys, held) ? held : [undefined];
  const keys = list.flatMap((one) => (v.is(Key, one) ? (bytesOf(one.slice("whsec_".length)) ?? []) : []));
  if (keys.length === list.length) return keys;
  // The key itself is never said.
  note({ setting: "caseSystem.secrets", code: "form" });
  return undefined;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    return bytes.length >= 24 && bytes.length <= 64 ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function readEvents(held: unknown, note: NoteFault): ReadonlySet<Told> {
  const known = (word: unknown): word is Told => TOLD.some((one) => one === word);
  if (held === undefined || held === null) note({ setting: "caseSystem.events", code: "missing" });
  else if (!Array.isArray(held)) note({ setting: "caseSystem.events", code: "form" });
  const list: readonly unknown[] = Array.isArray(held) ? held : [];
  for (const word of list)
    if (!known(word)) note({ setting: "caseSystem.events", code: "word", word: shortWord(word) });
  return new Set(list.filter(known));
}

const Minutes = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(10_080));

function readList({ list, listMinutes: minutes }: Readonly<Record<string, unknown>>, note: NoteFault) {
  const isMinutes = v.is(Minutes, minutes);
  if (!isMinutes && minutes !== undefined && minutes !== null)
    note({ setting: "caseSystem.listMinutes", code: "form" });
  if (list === undefined || list === null) return undefined;
  const url = readAddress(list);
  if (url === undefined) note({ setting: "caseSystem.list", code: "form" });
  return url === undefined ? undefined : { url, minutes: isMinutes ? minutes : USUAL_MINUTES };
}
