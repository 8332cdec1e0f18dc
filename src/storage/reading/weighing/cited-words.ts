import * as v from "valibot";
import { noteAdded, noteRevised } from "../../../domain/casework/annotation";
import { judgementMade } from "../../../domain/casework/comparison";
import type { Cited } from "../../../domain/casework/decision";
import { datasetImported, type OwnValue, valuesOf } from "../../../domain/casework/own-data";
import type { CapturedFact } from "../../../domain/evidence/captures";
import { hostOf } from "../../../domain/evidence/sources";
import type { Database, PayloadRow } from "../../base/database";
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
  | { readonly as: "judgement"; readonly criterionId: string; readonly rank: number | null; readonly reason: string };

/** An entry that is cited, as it is now. */
export interface CitedNow {
  /** When the entry was made (ISO 8601); undefined where it is not here. */
  readonly at: string | undefined;
  readonly isErased: boolean;
  /** Undefined where it was erased, is not here, or says nothing of this kind. */
  readonly says: CitedSays | undefined;
}

/** What cited places say, in their order. */
export async function citedWords(db: Database, places: readonly Cited[]): Promise<readonly CitedNow[]> {
  const captured = new Map<string, ReturnType<typeof captureContent>>();
  return Promise.all(
    places.map(async (place): Promise<CitedNow> => {
      const { origin, index } = place;
      const header = await db.entries.get([origin, index]);
      const payload = await db.payloads.get([origin, index]);
      if (!header || !payload) return { at: header?.at, isErased: header !== undefined, says: undefined };
      const read = () => {
        const name = `${origin} ${index}`;
        const held = captured.get(name) ?? captureContent(db, place);
        captured.set(name, held);
        return held;
      };
      const says =
        place.fact === undefined ? await saysOf(db, place, header.type, payload) : await factOf(place.fact, read);
      return { at: header.at, isErased: false, says };
    }),
  );
}

async function factOf(number: number, read: () => ReturnType<typeof captureContent>): Promise<CitedSays | undefined> {
  const capture = await read();
  const fact = capture?.facts[number];
  if (!capture || !fact) return undefined;
  const { page, readAt, subjects } = capture;
  const subject = subjects.find(({ id }) => id === fact.subject)?.name ?? fact.subject;
  return { as: "fact", fact, subject, host: hostOf(page.url), url: page.url, readAt: fact.lastRead ?? readAt };
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
