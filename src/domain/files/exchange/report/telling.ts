import { caseClosed, caseOpened } from "../../../casework/cases";
import { decidedOf, joinedGroups, listingNode } from "../../../casework/subjects";
import { listingKey } from "../../../evidence/listings";
import { hostOf } from "../../../evidence/sources";
import { type CaseFile, type ReadEntry, isMade } from "../case-file";
import type { ExportLanguage } from "../format";
import { type ExchangeWords, wordsOf } from "../words";
import { type ReportWords, reportWordsOf } from "../words/report";
import type { ReportFacts } from "./facts";
import { escape } from "./html";

/** Where an entry stands. */
interface Place {
  readonly origin: string;
  readonly index: number;
}

/**
 * The first version of the templates that says what the workbench says: the log's own numbers of entries (before, they were counted from
 * 1), units beside their values, reviews that are all ratings told once, and that a case was opened again.
 */
const SAID_ALIKE_SINCE = 6;
export const isSaidAlike = ({ info }: ReportFacts): boolean => info.templates >= SAID_ALIKE_SINCE;

/** What all parts of a report need: the file, the words, and where its entries are told. */
export interface Telling extends ReportFacts {
  readonly language: ExportLanguage;
  readonly w: ReportWords;
  /** The words that reports had before, too. */
  readonly shared: ExchangeWords;
  /** The logs that entries are from, by their number. */
  readonly logs: readonly string[];
  readonly entryAt: (place: Place) => ReadEntry | undefined;
  /** Entries that open a case which their installation had opened before. */
  readonly openedAgain: ReadonlySet<ReadEntry>;
  /** All parts of a subject by each of them, where some were joined. */
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
  /** What sources call things, by the part of a subject, as they did last. */
  readonly sourceNames: ReadonlyMap<string, string>;
}

export function telling(facts: ReportFacts): Telling {
  const { language } = facts.info;
  const { entries } = facts.file;
  const byPlace = new Map(entries.map((entry) => [keyOf(entry.header), entry]));
  return {
    ...facts,
    language,
    w: reportWordsOf(language, isSaidAlike(facts)),
    shared: wordsOf(language),
    logs: [...new Set(entries.map(({ header }) => header.origin))].sort(),
    openedAgain: isSaidAlike(facts) ? openedAgainIn(facts.file) : new Set(),
    entryAt: (place) => byPlace.get(keyOf(place)),
    partsOf: new Map(
      joinedGroups(facts.file.joins.flatMap(decidedOf)).flatMap((parts) => parts.map((part) => [part, parts] as const)),
    ),
    sourceNames: new Map(namesIn(facts.file)),
  };
}

function openedAgainIn({ entries }: CaseFile): ReadonlySet<ReadEntry> {
  const known = new Set<string>();
  return new Set(
    entries.filter(({ header: { type, origin }, about }) => {
      if ((type !== caseOpened.type && type !== caseClosed.type) || about?.caseId === undefined) return false;
      const key = `${origin} ${about.caseId}`;
      const isAgain = known.has(key) && type === caseOpened.type;
      known.add(key);
      return isAgain;
    }),
  );
}

const namesIn = ({ entries }: CaseFile): [node: string, name: string][] =>
  entries.filter(isMade).flatMap(({ capture: { page, subjects } }) => {
    const host = hostOf(page.url);
    return subjects.flatMap(({ id, name = "" }): [string, string][] =>
      name === "" ? [] : [[listingNode(listingKey(host, id)), name]],
    );
  });

const keyOf = ({ origin, index }: Place): string => `${index} ${origin}`;

/** An entry by its number in its log: "entry 4", and of which log where there are several. */
export function entryName(place: Place, t: Telling): string {
  const { w, logs } = t;
  const number = numberOf(place, t);
  return logs.length > 1 ? w.entryOfLog(number, logs.indexOf(place.origin) + 1) : w.entry(number);
}

const numberOf = ({ index }: Place, t: Telling): number => (isSaidAlike(t) ? index : index + 1);

/** By which an entry is found within the report: a capture where it is told, any other in the list of entries. */
export const captureId = (place: Place, t: Telling): string =>
  `capture-${t.logs.indexOf(place.origin) + 1}-${numberOf(place, t)}`;
export const rowId = (place: Place, t: Telling): string =>
  `entry-${t.logs.indexOf(place.origin) + 1}-${numberOf(place, t)}`;

/** An entry's number that leads to where the report tells of it; as words alone where the file does not have it. */
export function entryLink(place: Place, t: Telling): string {
  const name = escape(entryName(place, t));
  const entry = t.entryAt(place);
  if (!entry) return name;
  return `<a href="#${isMade(entry) ? captureId(place, t) : rowId(place, t)}">${name}</a>`;
}
