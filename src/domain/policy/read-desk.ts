import * as v from "valibot";
import type { FactKind } from "../evidence/reading";
import type { WithheldKind } from "../evidence/withhold";
import { type NoteFault, shortWord } from "./faults";
import { readOverrule } from "./overrule";
import { asRecord } from "./record";
import { DeskShape } from "./shape";
import { CLOSED_DESK, type Desk, OPEN_DESK, UNREADABLE } from "./desk";
import { isHostOf, readHostPattern } from "./host-pattern";

const KINDS: readonly FactKind[] = ["aggregate-rating", "review", "profile", "tag"];
const MOST_TEXT = 10_000;
const Months = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_200));
const Words = v.pipe(v.array(v.unknown()), v.maxLength(10_000));

/** What a policy says of one kind of case, as it is held under `at` (`desks.hiring`); each part that cannot be read is closed. */
export function readDesk(held: unknown, at: string, note: NoteFault): Desk {
  if (held === undefined || held === null) return OPEN_DESK;
  const set = asRecord(held);
  if (!set) {
    note({ setting: at, code: "form" });
    return CLOSED_DESK;
  }
  for (const name of Object.keys(set))
    if (!Object.hasOwn(DeskShape.entries, name)) note({ setting: `${at}.${shortWord(name)}`, code: "unknown" });
  const part = <T, const Closed>(
    name: keyof typeof DeskShape.entries,
    read: (part: unknown) => T | undefined,
    closed: Closed,
  ) => readPart(set[name], `${at}.${name}`, { read, closed }, note);
  const text = (name: "legalBasis" | "noticeText" | "purpose") => part(name, textOf, undefined);
  const allowed = part("allowedHosts", (list) => hostsOf(list, `${at}.allowedHosts`, note)?.hosts, UNREADABLE);
  const barred = part("barredHosts", (list) => allHostsOf(list, `${at}.barredHosts`, note), UNREADABLE);
  sayContradictions(allowed, barred, at, note);
  return {
    allowedHosts: allowed,
    barredHosts: barred,
    facts: part("facts", (list) => factsOf(list, `${at}.facts`, note), new Set<FactKind>()),
    overrulable: part("overrule", (list) => readOverrule(list, `${at}.overrule`, note), new Set<WithheldKind>()),
    retentionMonths: part("retentionMonths", (months) => (v.is(Months, months) ? months : undefined), UNREADABLE),
    legalBasis: text("legalBasis"),
    noticeText: text("noticeText"),
    purpose: text("purpose"),
    pseudonyms: part("pseudonyms", (held) => (typeof held === "boolean" ? held : undefined), true),
    mayWatch: part("watching", watchingOf, false) ?? true,
  };
}

/** A part as it is held: nothing where nothing is, what it says, or what is closed where it cannot be read. */
function readPart<T, Closed>(
  held: unknown,
  setting: string,
  { read, closed }: { readonly read: (part: unknown) => T | undefined; readonly closed: Closed },
  note: NoteFault,
): T | Closed | undefined {
  if (held === undefined || held === null) return undefined;
  const value = read(held);
  if (value !== undefined) return value;
  note({ setting, code: "form" });
  return closed;
}

const textOf = (held: unknown): string | undefined =>
  typeof held === "string" && held.length <= MOST_TEXT ? held.trim() : undefined;

const watchingOf = (held: unknown): boolean | undefined =>
  held === "allowed" || held === "barred" ? held === "allowed" : undefined;

function hostsOf(held: unknown, setting: string, note: NoteFault) {
  if (!v.is(Words, held)) return undefined;
  const read = held.map((word) => [word, readHostPattern(word)] as const);
  const wrong = read.filter(([, host]) => host === undefined);
  for (const [word] of wrong) note({ setting, code: "word", word: shortWord(word) });
  return { hosts: read.flatMap(([, host]) => host ?? []), isWhole: wrong.length === 0 };
}

/** All of a list's hosts, or nothing: what a word that cannot be read bars, nobody knows. */
function allHostsOf(
  held: unknown,
  setting: string,
  note: NoteFault,
): readonly string[] | typeof UNREADABLE | undefined {
  const read = hostsOf(held, setting, note);
  return read && !read.isWhole ? UNREADABLE : read?.hosts;
}

function factsOf(held: unknown, setting: string, note: NoteFault): ReadonlySet<FactKind> | undefined {
  if (!v.is(Words, held)) return undefined;
  const isKind = (word: unknown): word is FactKind => KINDS.some((kind) => kind === word);
  for (const word of held) if (!isKind(word)) note({ setting, code: "word", word: shortWord(word) });
  return new Set(held.filter(isKind));
}

function sayContradictions(allowed: Desk["allowedHosts"], barred: Desk["barredHosts"], at: string, note: NoteFault) {
  if (!Array.isArray(allowed) || !Array.isArray(barred)) return;
  for (const host of allowed as readonly string[])
    if (
      (barred as readonly string[]).some(
        (pattern) => pattern === host || isHostOf(pattern, host.replace(/^\*\./u, "x.")),
      )
    )
      note({ setting: `${at}.allowedHosts`, code: "contradiction", word: host });
}
