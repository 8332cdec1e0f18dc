import { captureMade } from "../../domain/evidence/captures";
import { type Result, ok } from "../../domain/ground/result";
import {
  type EntryToLook,
  type Hit,
  type Person,
  type PersonMatcher,
  hitsInEntry,
  hitsInRow,
  hitsInText,
  openPersonMatcher,
  othersIn,
} from "../../domain/keeping/requests";
import {
  type Database,
  type FileToLook,
  artifactBlob,
  countEntries,
  countOwnRows,
  eachEntryToLook,
  eachRowsToLook,
  filesToLook,
} from "../../storage/reading";
import { defineJob, type Watch } from "../job";
import type { JobPorts } from "../ports";

interface Request {
  readonly requestId: string;
  readonly person: Person;
}

/** Everything that may be about the person, and what could not be looked through. */
export interface PersonFound {
  readonly hits: readonly Hit[];
  /** Who else is named in the captures among them. */
  readonly others: readonly string[];
  readonly looked: { readonly entries: number; readonly rows: number; readonly files: number };
  /** Pictures show words that cannot be searched; files of a form that is not read here, lost ones, case files of others. */
  readonly pictures: number;
  readonly unread: number;
}

type FindStep = "log" | "rows" | "files";
type Ports = Pick<JobPorts, "db" | "textOfFile">;

/**
 * Looks through the whole log, every row of own data and every kept file that has text in it for a person. It writes nothing.
 */
export const findPerson = defineJob({
  name: "find-person",
  about: ({ requestId }: Request) => requestId,
  unique: "about",
  isLostOnClose: false,
  canStop: true,
  run,
});

async function run(
  { person }: Request,
  ports: Ports,
  watch: Watch<FindStep>,
): Promise<Result<PersonFound, { readonly code: never }>> {
  const matcher = openPersonMatcher(person);
  const inLog = await lookThroughLog(ports.db, matcher, watch);
  const inRows = await lookThroughRows(ports.db, matcher, watch);
  const inFiles = await lookThroughFiles(ports, matcher, watch);
  return ok({
    hits: [...inLog.hits, ...inRows.hits, ...inFiles.hits],
    others: [...inLog.others],
    looked: { entries: inLog.looked, rows: inRows.looked, files: inFiles.looked },
    pictures: inFiles.pictures,
    unread: inFiles.unread,
  });
}

async function lookThroughLog(db: Database, matcher: PersonMatcher, { tell, signal }: Watch<FindStep>) {
  const total = await countEntries(db);
  const [hits, others]: [Hit[], Set<string>] = [[], new Set()];
  let looked = 0;
  for await (const entries of eachEntryToLook(db)) {
    signal.throwIfAborted();
    for (const entry of entries) {
      const found = hitsInEntry(entry, matcher);
      hits.push(...found);
      if (found.length > 0) for (const name of namedIn(entry, matcher)) others.add(name);
    }
    looked += entries.length;
    tell({ step: "log", done: looked, total });
  }
  return { hits, others, looked };
}

function namedIn({ type, v, payload }: EntryToLook, matcher: PersonMatcher): readonly string[] {
  if (type !== captureMade.type) return [];
  const read = captureMade.parse({ v }, payload);
  return read.ok ? othersIn(read.value, matcher) : [];
}

async function lookThroughRows(db: Database, matcher: PersonMatcher, { tell, signal }: Watch<FindStep>) {
  const total = await countOwnRows(db);
  const hits: Hit[] = [];
  let looked = 0;
  for await (const { rows, ...table } of eachRowsToLook(db)) {
    signal.throwIfAborted();
    hits.push(...rows.flatMap(({ key, cells }) => hitsInRow({ ...table, key, cells }, matcher)));
    looked += rows.length;
    tell({ step: "rows", done: looked, total });
  }
  return { hits, looked };
}

async function lookThroughFiles({ db, textOfFile }: Ports, matcher: PersonMatcher, { tell, signal }: Watch<FindStep>) {
  const { files, pictures, unread } = await filesToLook(db);
  const hits: Hit[] = [];
  let [looked, lost] = [0, 0];
  for (const [n, file] of files.entries()) {
    signal.throwIfAborted();
    tell({ step: "files", done: n, total: files.length });
    const text = await textOf(db, file, textOfFile);
    if (text === undefined) lost += 1;
    else {
      looked += 1;
      const { mediaType: type, ...about } = file;
      hits.push(...hitsInText({ ...about, type, text }, matcher));
    }
  }
  return { hits, looked, pictures, unread: unread + lost };
}

async function textOf(db: Database, { sha256, mediaType }: FileToLook, read: Ports["textOfFile"]) {
  const blob = await artifactBlob(db, sha256);
  return blob && read(await blob.text(), mediaType);
}
