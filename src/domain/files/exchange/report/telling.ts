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

/** What all parts of a report need: the file, the words, and where its entries are told. */
export interface Telling extends ReportFacts {
  readonly language: ExportLanguage;
  readonly w: ReportWords;
  /** The words that reports had before, too. */
  readonly shared: ExchangeWords;
  /** The logs that entries are from, by their number. */
  readonly logs: readonly string[];
  readonly entryAt: (place: Place) => ReadEntry | undefined;
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
    w: reportWordsOf(language),
    shared: wordsOf(language),
    logs: [...new Set(entries.map(({ header }) => header.origin))].sort(),
    entryAt: (place) => byPlace.get(keyOf(place)),
    partsOf: new Map(
      joinedGroups(facts.file.joins.flatMap(decidedOf)).flatMap((parts) => parts.map((part) => [part, parts] as const)),
    ),
    sourceNames: new Map(namesIn(facts.file)),
  };
}

const namesIn = ({ entries }: CaseFile): [node: string, name: string][] =>
  entries.filter(isMade).flatMap(({ capture: { page, subjects } }) => {
    const host = hostOf(page.url);
    return subjects.flatMap(({ id, name = "" }): [string, string][] =>
      name === "" ? [] : [[listingNode(listingKey(host, id)), name]],
    );
  });

const keyOf = ({ origin, index }: Place): string => `${index} ${origin}`;

/** An entry by its number: "entry 4", and of which log where there are several. */
export function entryName({ origin, index }: Place, { w, logs }: Telling): string {
  return logs.length > 1 ? w.entryOfLog(index + 1, logs.indexOf(origin) + 1) : w.entry(index + 1);
}

/** By which an entry is found within the report: a capture where it is told, any other in the list of entries. */
export const captureId = ({ origin, index }: Place, { logs }: Telling): string =>
  `capture-${logs.indexOf(origin) + 1}-${index + 1}`;
export const rowId = ({ origin, index }: Place, { logs }: Telling): string =>
  `entry-${logs.indexOf(origin) + 1}-${index + 1}`;

/** An entry's number that leads to where the report tells of it; as words alone where the file does not have it. */
export function entryLink(place: Place, t: Telling): string {
  const name = escape(entryName(place, t));
  const entry = t.entryAt(place);
  if (!entry) return name;
  return `<a href="#${isMade(entry) ? captureId(place, t) : rowId(place, t)}">${name}</a>`;
}
