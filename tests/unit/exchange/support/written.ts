import type { Draft } from "../../../../src/domain/ledger/log";
import {
  type Bundle,
  FORMAT,
  TEMPLATES,
  type Verdict,
  sourceOf,
  verifyExport,
  webTools,
  writeExport,
} from "../../../../src/domain/files/exchange";
import { captureMade } from "../../../../src/domain/evidence/captures";
import { caseOpened } from "../../../../src/domain/casework/cases";
import { noteAdded } from "../../../../src/domain/casework/annotation";
import { sourceGraded } from "../../../../src/domain/evidence/sources";
import { draft, encodeBase64 } from "../../../../src/domain/ledger/log";
import type { ArtifactRef } from "../../../../src/domain/evidence/snapshot";
import { SUMMARIES, SUMMARY_ALGORITHM, keyAnnounced } from "../../../../src/domain/keeping/custody";
import { newSigningKey, newSummaryKey, signSummary, signText } from "../../../../src/platform/signing";
import { type Database, announcedKey, artifactBlob, caseBundle } from "../../../../src/storage/reading";
import { append, keepArtifact, keepSummaryKey, signHead } from "../../../../src/storage/writing";
import { aRating, aReview } from "../../support/a-fact";
import { CAPTURE_IDS, NOTE_IDS } from "../../support/payloads";
import { NINE, steadyPorts } from "../../support/ports";

export const tools = webTools(globalThis);
export const VERIFIER = new TextEncoder().encode("<!doctype html><title>Checker</title>");
const signing = { newKey: newSigningKey, sign: signText };

/** Append entries and sign the head, as the background does. */
export async function logged(db: Database, drafts: readonly Draft[], salt: number): Promise<void> {
  await append(db, steadyPorts([NINE], salt), () => Promise.resolve({ ok: true, value: drafts }));
  await signHead(db, signing);
}

/** Announce a key for summaries, as the background does before the first export; once. */
export async function announced(db: Database, salt: number): Promise<void> {
  if (await announcedKey(db)) return;
  const { privateKey, publicKey: bytes } = await newSummaryKey();
  const publicKey = encodeBase64(bytes);
  const said = draft(keyAnnounced, { use: SUMMARIES, algorithm: SUMMARY_ALGORITHM, publicKey });
  await append(
    db,
    steadyPorts([NINE], salt),
    () => Promise.resolve({ ok: true, value: [said] }),
    async (_db, [first]) => {
      if (first) await keepSummaryKey(db, { publicKey, privateKey }, first);
    },
  );
  await signHead(db, signing);
}

/** Signs summaries with the key that was announced. */
export const signing384 = (db: Database) => async (text: string) => {
  const key = await announcedKey(db);
  if (!key) throw new Error("no key announced");
  return signSummary(key.privateKey, text);
};

/** The bundle of a case, said to be exported at nine. */
export async function bundled(db: Database, caseId: string, language: "en" | "de" = "en"): Promise<Bundle> {
  const about = {
    format: FORMAT,
    templates: TEMPLATES,
    caseId,
    exportedAt: NINE,
    language,
    software: "Counterflow 0",
  } as const;
  const bundle = await caseBundle(db, about, "");
  if (!bundle.ok) throw new Error(bundle.error.code);
  return bundle.value;
}

/** The file of a case, whole, its artifacts from one database and signed by the installation of another. */
export async function written(db: Database, bundle: Bundle, signer = db): Promise<Uint8Array<ArrayBuffer>> {
  const artifact = async (sha256: string) => {
    const blob = await artifactBlob(db, sha256);
    return blob && sourceOf(blob);
  };
  const stream = writeExport(bundle, { tools, artifact, signSummary: signing384(signer), verifier: VERIFIER });
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

export const looked = (bytes: Uint8Array<ArrayBuffer>, key?: string, anchors?: string) =>
  verifyExport(sourceOf(new Blob([bytes])), { tools, key, anchors });

/** What is wrong with a file, in short: why it cannot be read, or the codes of what was found. */
export async function faultsOf(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const verdict = await looked(bytes);
  return verdict.ok ? codesOf(verdict.value) : [verdict.error.code];
}

export const codesOf = ({ checks }: Verdict): string[] =>
  checks.flatMap(({ findings }) => findings.map(({ code }) => code));

export const CASE = "PL-2026-0142";
export const PAGE = "https://www.care.example/homes/7?b=2&a=1#reviews";

async function kept(
  db: Database,
  role: ArtifactRef["role"],
  mediaType: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<ArtifactRef> {
  const { sha256, bytes } = await keepArtifact(db, new Blob([content], { type: mediaType }));
  return { role, sha256, bytes, mediaType };
}

/** A picture that no packing makes smaller. */
export const PICTURE = Uint8Array.from({ length: 3_001 }, (_, i) => (i * i * 31 + i) % 251);
export const HTML = "<!doctype html><title>Haus 7</title><p>4,3 von 5</p>".repeat(20);

/** A case with a capture of a whole page, one of before there were snapshots, a note and a grade. */
export async function aCase(db: Database): Promise<void> {
  await logged(db, [draft(caseOpened, { caseId: "other", kind: "other", title: "Other", purpose: "" })], 0);
  await logged(
    db,
    [draft(caseOpened, { caseId: CASE, kind: "placement", title: "Place for <b>Mrs Ünal</b>", purpose: "" })],
    100,
  );
  const artifacts = [
    await kept(db, "page", "text/html;charset=utf-8", HTML),
    await kept(db, "screenshot", "image/png", PICTURE),
    await kept(db, "text", "text/plain;charset=utf-8", "4,3 von 5"),
    await kept(db, "quote", "application/json", '["4,3 von 5"]'),
  ];
  const capture = {
    captureId: CAPTURE_IDS[0],
    caseId: CASE,
    page: { url: PAGE, title: "Haus 7 <script>alert(1)</script>" },
    readAt: NINE,
    subjects: [{ id: "#home", types: ["NursingHome"], name: "Haus 7", identifiers: [] }],
    facts: [aRating(), aReview()],
    seen: { review: 4 },
  };
  await logged(db, [draft(captureMade, { ...capture, snapshot: { tier: "page", artifacts } })], 200);
  await logged(db, [draft(captureMade, { ...capture, captureId: CAPTURE_IDS[1] })], 300);
  await logged(db, [draft(noteAdded, { noteId: NOTE_IDS[0], caseId: CASE, text: "Called them." })], 400);
  await logged(db, [draft(sourceGraded, { host: "www.care.example", reliability: "B", reason: "" })], 500);
  await logged(db, [draft(sourceGraded, { host: "forum.example", reliability: "E", reason: "" })], 600);
  await announced(db, 650);
}

/** All the bytes of a stream; none where there is none. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array> | undefined): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks ?? []) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
}
