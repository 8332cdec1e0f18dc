import { encodeBase64 } from "../domain/ledger/log";
import {
  type CaseToRead,
  type DisclosureDraft,
  caseBlocks,
  countsOf,
  disclosed,
  disclosedJson,
  disclosedPage,
  strayRedactions,
} from "../domain/files/disclosure";
import { type ExportLanguage, writeZip } from "../domain/files/exchange";
import { type Result, fail, ok } from "../domain/ground/result";
import { disclosureMade } from "../domain/keeping/custody";
import type { Performed } from "../messaging";
import { artifactBlob, caseLines, countErasures } from "../storage/reading";
import { defineJob, type Watch } from "./job";
import type { JobPorts } from "./ports";

interface Request {
  readonly caseId: string;
  readonly language: ExportLanguage;
  readonly draft: DisclosureDraft;
}

/** A redacted file of a case, which the browser keeps until it is let go of. */
export interface DisclosureMade {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly address: string;
  /** How many pictures that were to go out could not be read. */
  readonly lost: number;
  /** Why the log could not say that it was made. */
  readonly unrecorded: Extract<Performed<typeof disclosureMade>, { ok: false }>["error"] | undefined;
  /** Says that the browser has begun to save it: it reads from the file for a while after that. */
  readonly saving: () => void;
  readonly discard: () => Promise<void>;
}

/** Why no file was made. */
export interface DisclosureFailure {
  readonly code:
    | "case-missing"
    /** The case changed, and something that was redacted is not where it was. */
    | "stray"
    /** Something was erased while it was made. */
    | "erased";
}

type Ports = Pick<
  JobPorts,
  | "db"
  | "perform"
  | "now"
  | "localDay"
  | "newId"
  | "pause"
  | "newScratchFile"
  | "addressOf"
  | "dropAddress"
  | "burnPicture"
>;

/** How long the browser may take to save a file whose saving has begun. */
const SAVING_MS = 60_000;

/** Makes the file of a case that goes to the public: redacted in words, and in the points of pictures; and the log says so. */
export const makeDisclosure = defineJob({
  name: "make-disclosure",
  about: ({ caseId }: Request) => caseId,
  unique: "about",
  isLostOnClose: true,
  canStop: true,
  run,
  release: ({ discard }: DisclosureMade) => discard(),
});

async function run(
  { caseId, language, draft }: Request,
  ports: Ports,
  watch: Watch<"pictures">,
): Promise<Result<DisclosureMade, DisclosureFailure>> {
  const { db, now, localDay, newId } = ports;
  const erasures = await countErasures(db);
  const lines = await caseLines(db, caseId);
  if (lines.length === 0) return fail({ code: "case-missing" });
  const at = now();
  const read = caseBlocks({ caseId, language, at }, lines);
  if (strayRedactions(draft, read.blocks).length > 0) return fail({ code: "stray" });
  const burnt = await burntPictures(read, draft, ports, watch);
  const lost = new Set(draft.pictures.filter((sha256) => !burnt.has(sha256)));
  const { said, files } = disclosed(read, draft, { language, day: localDay(at), newId, lost });
  const pictures = new Map(
    [...files].flatMap(([sha256, name]) => {
      const bytes = burnt.get(sha256);
      return bytes ? [[name, bytes] as const] : [];
    }),
  );
  const scratch = await ports.newScratchFile("export");
  try {
    for await (const part of writeZip(inputsOf(said, pictures))) {
      watch.signal.throwIfAborted();
      await scratch.write(part);
    }
    const { file, sha256 } = await scratch.finished();
    if ((await countErasures(db)) !== erasures) {
      await scratch.discard();
      return fail({ code: "erased" });
    }
    const shown = read.blocks.filter(({ is }) => is === "picture").length;
    const about = { caseId, sha256, bytes: file.size, redactions: [...countsOf(draft)] };
    const recorded = await ports.perform(disclosureMade, {
      ...about,
      pictures: { out: pictures.size, left: shown - pictures.size },
      pseudonyms: draft.pseudonyms,
    });
    const address = ports.addressOf(file);
    let isSaving = false;
    return ok({
      ...{ name: `disclosure-${said.day}.zip`, bytes: file.size, sha256, address, lost: lost.size },
      unrecorded: recorded.ok ? undefined : recorded.error,
      saving: () => {
        isSaving = true;
      },
      discard: async () => {
        if (isSaving) await ports.pause(SAVING_MS);
        ports.dropAddress(address);
        await scratch.discard();
      },
    });
  } catch (error) {
    await scratch.discard();
    throw error;
  }
}

/** Each picture that goes out, with its areas burnt in; without those that cannot be read. */
async function burntPictures(
  { blocks }: CaseToRead,
  { pictures, redactions }: DisclosureDraft,
  { db, burnPicture }: Ports,
  { tell, signal }: Watch<"pictures">,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const going = blocks.flatMap((block) =>
    block.is === "picture" && pictures.includes(block.artifact.sha256) ? [block.artifact.sha256] : [],
  );
  const burnt = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [n, sha256] of going.entries()) {
    signal.throwIfAborted();
    tell({ step: "pictures", done: n, total: going.length });
    const blob = await artifactBlob(db, sha256);
    const areas = redactions.flatMap((one) => (one.of === "area" && one.picture === sha256 ? [one] : []));
    const bytes = blob && (await burnPicture(blob, areas));
    if (bytes) burnt.set(sha256, bytes);
  }
  return burnt;
}

function inputsOf(
  said: Parameters<typeof disclosedPage>[0],
  pictures: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): readonly { readonly name: string; readonly pieces: readonly Uint8Array<ArrayBuffer>[] }[] {
  const encoder = new TextEncoder();
  const inBase64 = new Map([...pictures].map(([name, bytes]) => [name, encodeBase64(bytes)]));
  return [
    { name: "index.html", pieces: [encoder.encode(disclosedPage(said, inBase64))] },
    { name: "disclosure.json", pieces: [encoder.encode(disclosedJson(said))] },
    ...[...pictures].map(([name, bytes]) => ({ name, pieces: [bytes] })),
  ];
}
