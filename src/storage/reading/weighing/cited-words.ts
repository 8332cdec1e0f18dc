import * as v from "valibot";
import { noteAdded, noteRevised } from "../../../domain/casework/annotation";
import { judgementMade } from "../../../domain/casework/comparison";
import type { Cited } from "../../../domain/casework/decision";
import { type KeptFinding, findingKept } from "../../../domain/casework/findings";
import { datasetImported, type OwnValue, valuesOf } from "../../../domain/casework/own-data";
import { type CaptureNow, type CapturedFact, type CapturedNow, captureMade } from "../../../domain/evidence/captures";
import { factsSaid } from "../../../domain/files/exchange";
import { type Stamp, jcs } from "../../../domain/ledger/log";
import { hostOf } from "../../../domain/evidence/sources";
import type { Database, EntryKey, PayloadRow } from "../../base/database";
import { payloadOf } from "../../base/payload";
import { captureContent } from "../captures";

/** What a place in the log says, as it was written there. */
export type CitedSays =
  | {
      readonly as: "fact";
      readonly fact: CapturedFact;
      /** What it is said of, as its page calls it. */
      readonly subject: string;
      readonly host: string;
      readonly url: string;
      readonly readAt: string;
      /** How it came to hold otherwise after the moment that was asked for; undefined where it did not. */
      readonly since?: ChangedSince;
    }
  | { readonly as: "note"; readonly text: string }
  | {
      readonly as: "row";
      readonly dataset: string;
      readonly asOf: string;
      readonly key: string;
      /** Its cells, as far as the table is still filled from this import. */
      readonly cells: readonly OwnValue[];
    }
  | { readonly as: "finding"; readonly finding: KeptFinding }
  | { readonly as: "judgement"; readonly criterionId: string; readonly rank: number | null; readonly reason: string };

/** What became of a fact since: who says so and why, where that still holds, and what it says now. */
export interface ChangedSince {
  readonly how: "corrected" | "set-aside" | "taken-back";
  readonly by?: { readonly at: string; readonly reason: string };
  readonly now: CapturedFact;
}

/** An entry that is cited, as it is now. */
export interface CitedNow {
  /** When the entry was made (ISO 8601); undefined where it is not here. */
  readonly at: string | undefined;
  readonly isErased: boolean;
  /** Undefined where it was erased, is not here, or says nothing of this kind. */
  readonly says: CitedSays | undefined;
}

/** What cited places say, in their order: facts as they hold, or as they held before a place in the order of the log. */
export async function citedWords(db: Database, places: readonly Cited[], before?: Stamp): Promise<readonly CitedNow[]> {
  const captured = new Map<string, Promise<Captured | undefined>>();
  return Promise.all(
    places.map(async (place): Promise<CitedNow> => {
      const { origin, index } = place;
      const header = await db.entries.get([origin, index]);
      const payload = await db.payloads.get([origin, index]);
      if (!header || !payload) return { at: header?.at, isErased: header !== undefined, says: undefined };
      const read = () => {
        const name = `${origin} ${index}`;
        const held = captured.get(name) ?? capturedAt(db, place, before);
        captured.set(name, held);
        return held;
      };
      const says =
        place.fact === undefined ? await saysOf(db, place, header.type, payload) : await factOf(place.fact, read);
      return { at: header.at, isErased: false, says };
    }),
  );
}

/** A capture, its facts as they held when they were cited and as they hold now. */
interface Captured {
  readonly then: CaptureNow;
  readonly now: CaptureNow;
}

async function capturedAt(db: Database, place: Cited, before: Stamp | undefined): Promise<Captured | undefined> {
  const now = await captureContent(db, place);
  if (!now || !before) return now && { then: now, now };
  const made = v.safeParse(captureMade.payload, payloadOf(await db.payloads.get([place.origin, place.index])));
  if (!made.success) return undefined;
  const events = await db.events.where("captureId").equals(now.captureId).toArray();
  const keys = events.map(({ origin, index }): EntryKey => [origin, index]);
  const [headers, payloads] = await Promise.all([db.entries.bulkGet(keys), db.payloads.bulkGet(keys)]);
  const entries = headers.flatMap((header, n) => {
    const payload = payloads[n];
    return header ? [{ header, payload: payload && payloadOf(payload), isErased: payload === undefined }] : [];
  });
  return { then: factsSaid(entries, before).heldIn(made.output), now };
}

/** What was said of a fact after it was cited, where it holds otherwise now. */
function changedSince(then: CapturedNow, now: CapturedNow): ChangedSince | undefined {
  const { later: was, ...said } = then;
  const { later: is, ...says } = now;
  const by = (one: { readonly at: string; readonly reason: string }) => ({ at: one.at, reason: one.reason });
  if (is?.setAside && !was?.setAside) return { how: "set-aside", by: by(is.setAside), now: says };
  if (jcs(said) === jcs(says)) return undefined;
  return is?.correction ? { how: "corrected", by: by(is.correction), now: says } : { how: "taken-back", now: says };
}

async function factOf(number: number, read: () => Promise<Captured | undefined>): Promise<CitedSays | undefined> {
  const capture = await read();
  const [fact, now] = [capture?.then.facts[number], capture?.now.facts[number]];
  if (!capture || !fact || !now) return undefined;
  const { page, readAt, subjects } = capture.then;
  const since = changedSince(fact, now);
  const subject = subjects.find(({ id }) => id === fact.subject)?.name ?? fact.subject;
  return {
    as: "fact",
    fact,
    subject,
    host: hostOf(page.url),
    url: page.url,
    readAt: fact.lastRead ?? readAt,
    ...(since && { since }),
  };
}

async function saysOf(db: Database, { row }: Cited, type: string, payload: PayloadRow): Promise<CitedSays | undefined> {
  const said = payloadOf(payload);
  switch (type) {
    case noteAdded.type:
      return noteOf(v.safeParse(noteAdded.payload, said));
    case noteRevised.type:
      return noteOf(v.safeParse(noteRevised.payload, said));
    case judgementMade.type: {
      const parsed = v.safeParse(judgementMade.payload, said);
      if (!parsed.success) return undefined;
      const { criterionId, rank, reason } = parsed.output;
      return { as: "judgement", criterionId, rank, reason };
    }
    case findingKept.type: {
      const parsed = v.safeParse(findingKept.payload, said);
      return parsed.success ? { as: "finding", finding: parsed.output } : undefined;
    }
    case datasetImported.type:
      return row === undefined ? undefined : rowOf(db, row, said);
    default:
      return undefined;
  }
}

const noteOf = (
  parsed: { readonly success: true; readonly output: { readonly text: string } } | { readonly success: false },
): CitedSays | undefined => (parsed.success ? { as: "note", text: parsed.output.text } : undefined);

async function rowOf(db: Database, key: string, said: unknown): Promise<CitedSays | undefined> {
  const parsed = v.safeParse(datasetImported.payload, said);
  if (!parsed.success) return undefined;
  const { importId, name, asOf, columns, form } = parsed.output;
  const held = await db.ownRows.get([importId, key]);
  const cells = held ? valuesOf(held, { columns, form }) : [];
  return { as: "row", dataset: name, asOf, key, cells };
}
