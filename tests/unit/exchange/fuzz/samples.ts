import { readFileSync } from "node:fs";
import * as v from "valibot";
import { noteAdded } from "../../../../src/domain/casework/annotation";
import { caseOpened } from "../../../../src/domain/casework/cases";
import { type Bundle, FORMAT, TEMPLATES } from "../../../../src/domain/files/exchange";
import { defineAct, draft } from "../../../../src/domain/ledger/log";
import { readReply, timestampRequest } from "../../../../src/domain/ledger/timestamp";
import { Database, caseBundle, newestCheckpoint } from "../../../../src/storage/reading";
import { makeAuthority } from "../../../authority/authority";
import { tabShowing } from "../../services/support";
import { asked } from "../../support/asked";
import { NOTE_IDS } from "../../support/payloads";
import { NINE, steadyPorts } from "../../support/ports";
import { asNewer } from "../support/older-checker";
import { type Signer, signerOf } from "../support/packed";
import { CASE, aCase, announced, logged, written } from "../support/written";

/** A file that somebody may change, and what it is made from where it can be written anew. */
export interface Sample {
  readonly name: string;
  readonly file: Uint8Array<ArrayBuffer>;
  /** Whether it is called sound as it is. */
  readonly isSound: boolean;
  readonly source?: { readonly db: Database; readonly bundle: Bundle };
}

/** Somebody with keys and a log of their own, in which there is what such people would write. */
export interface Attacker {
  readonly bundle: Bundle;
  readonly signer: Signer;
}

const IN_AN_HOUR = new Date(Date.now() + 3_600_000).toISOString();

async function bundleOf(db: Database, anchors: string, exportedAt: string): Promise<Bundle> {
  const about = {
    format: FORMAT,
    templates: TEMPLATES,
    caseId: CASE,
    language: "en",
    software: "Counterflow 0",
  } as const;
  const bundle = await caseBundle(db, { ...about, exportedAt }, anchors);
  if (!bundle.ok) throw new Error(bundle.error.code);
  return bundle.value;
}

/** A case with everything that a file can have: pictures, a quote beside the archive, times, what was erased. */
async function fullCase(db: Database): Promise<Bundle> {
  await aCase(db);
  const ports = { ...tabShowing({}), ...steadyPorts([NINE], 700), db, seal: () => undefined };
  const { erasePayload } = asked({ ...ports, ready: () => Promise.resolve() });
  await erasePayload({ target: { what: "note", noteId: NOTE_IDS[0] }, reason: "request", words: "Letter" });
  await logged(db, [draft(noteAdded, { noteId: NOTE_IDS[1], caseId: CASE, text: "Called again." })], 900);
  const authority = makeAuthority();
  try {
    const checkpoint = await newestCheckpoint(db);
    if (!checkpoint) throw new Error("no checkpoint");
    const { origin, size, note } = checkpoint;
    const answer = readReply(authority.reply(timestampRequest(new TextEncoder().encode(note), Uint8Array.of(1, 2, 3))));
    if (!answer.ok) throw new Error(answer.error.code);
    for (const name of ["a", "b"])
      await db.timestamps.put({ origin, size, authority: `http://${name}.example`, time: NINE, token: answer.value });
    return await bundleOf(db, authority.root, IN_AN_HOUR);
  } finally {
    authority.remove();
  }
}

const readBefore = (templates: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(readFileSync(new URL(`../../../fixtures/exports/templates-${templates}.wacz`, import.meta.url)));

/** The files that are changed: new ones, which are sound, and old ones, which are not called so. */
export async function samples(): Promise<Sample[]> {
  const full = new Database("fuzz-full");
  const bundle = await fullCase(full);
  const small = new Database("fuzz-small");
  await logged(small, [draft(caseOpened, { caseId: CASE, kind: "other", title: "One", purpose: "" })], 0);
  await announced(small, 10);
  const smallBundle = await bundleOf(small, "", NINE);
  const old = [2, 3].map((n) => ({ name: `templates ${n}`, file: readBefore(n), isSound: false }));
  return [
    { name: "full", file: await written(full, bundle), isSound: true, source: { db: full, bundle } },
    {
      name: "small",
      file: await written(small, smallBundle),
      isSound: true,
      source: { db: small, bundle: smallBundle },
    },
    ...old,
  ];
}

const strange = defineAct({
  type: "thing.happened",
  from: [],
  versions: [v.strictObject({ words: v.string() })],
  about: () => ({}),
  project: () => [],
  writes: [],
  goesOutWith: ["case"],
});

/** Logs of attackers: one entry of an unknown kind; a note on the case; the case opened; each with a key announced. */
export async function attackers(): Promise<Attacker[]> {
  const note = draft(noteAdded, { noteId: NOTE_IDS[1], caseId: CASE, text: "It was all quite different." });
  const opened = draft(caseOpened, { caseId: CASE, kind: "hiring", title: "Another", purpose: "" });
  const made: Attacker[] = [];
  for (const [n, drafts] of [[opened], [opened, note], [opened, draft(strange, { words: "new" })]].entries()) {
    const db = new Database(`fuzz-attacker-${n}`);
    await asNewer(strange, async () => {
      // Each with numbers of its own: an origin is made of the first.
      await logged(db, drafts, 5_000_000 + n * 1_000);
      await announced(db, 5_000_500 + n * 1_000);
    });
    made.push({ bundle: await bundleOf(db, "", NINE), signer: await signerOf(db) });
  }
  return made;
}
