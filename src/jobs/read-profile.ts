import {
  type ProfileFailure,
  type ProfileFormat,
  fileUrl,
  readProfileFile,
  readingOf,
  withoutExtra,
} from "../domain/casework/profile-files";
import type { Withheld } from "../domain/evidence/captures";
import type { Reading } from "../domain/evidence/reading";
import { newRunningHash } from "../domain/ground/digest";
import { textsIn } from "../domain/ground/map-texts";
import { type Result, fail, ok } from "../domain/ground/result";
import { type Watch, defineJob } from "./job";
import type { JobPorts } from "./ports";

/** What a candidate's file says, without what a hiring desk must not store. */
export interface ProfileRead {
  readonly sha256: string;
  readonly bytes: number;
  readonly format: ProfileFormat;
  /** Its name, as far as that may be kept. */
  readonly name: string;
  readonly reading: Reading;
  readonly withheld: readonly Withheld[];
  /** When it was read (ISO 8601). */
  readonly readAt: string;
}

export type ReadProfileFailure =
  | ProfileFailure
  /** It says more than can be looked through for what must be withheld. */
  | { readonly code: "profile-too-much" };

type ProfileStep = "reading" | "hashing" | "withholding";

/** Reads a candidate's own file and takes out what must be withheld, before anything is shown or kept. The file stays where it is. */
export const readProfile = defineJob({
  name: "read-profile",
  // What the file is called may itself be what must be withheld.
  about: (_: { readonly file: File }) => "",
  unique: "kind",
  isLostOnClose: false,
  canStop: true,
  run,
});

/** Texts are looked through in so many UTF-16 units at once, and no more than so many at all. */
const BATCH = 20_000;
const MOST = 1_000_000;
const PIECE = 4 * 1024 * 1024;

async function run(
  { file }: { readonly file: File },
  { now, pause }: Pick<JobPorts, "now" | "pause">,
  { tell, signal }: Watch<ProfileStep>,
): Promise<Result<ProfileRead, ReadProfileFailure>> {
  const onRead = (done: number, total: number) => tell({ step: "reading", done, total });
  const read = await readProfileFile(file, { onRead, signal });
  if (!read.ok) return read;
  const sha256 = await hashOf(file, signal, (done) => tell({ step: "hashing", done, total: file.size }));
  const reading = readingOf(read.value, { sha256 });
  const texts = textsIn([file.name, reading]);
  const all = [...texts].reduce((sum, { length }) => sum + length, 0);
  if (all > MOST) return fail({ code: "profile-too-much" });
  tell({ step: "withholding", done: 0, total: all });
  const { openWithholding } = await import("../domain/evidence/withholding");
  const withholding = openWithholding();
  let [done, told] = [0, 0];
  for (const text of texts) {
    withholding.look(text);
    done += text.length;
    if (done - told < BATCH) continue;
    told = done;
    tell({ step: "withholding", done, total: all });
    await pause(0);
    signal.throwIfAborted();
  }
  const title = nameOf(file.name, withholding.isTold);
  const clean = withholding.page({ url: fileUrl({ sha256 }), title, reading });
  return ok({
    sha256,
    bytes: file.size,
    format: read.value.format,
    name: clean.title,
    reading: { ...clean.reading, facts: withoutExtra(clean.reading.facts) },
    withheld: clean.withheld,
    readAt: now(),
  });
}

/** A file's name, with its words apart where they say something: `CV_42-jährige.zip`. */
function nameOf(name: string, isTold: (text: string) => boolean): string {
  const apart = name.replace(/[_+]|%20/gu, " ");
  return (isTold(apart) ? apart : name).slice(-255).toWellFormed();
}

async function hashOf(file: Blob, signal: AbortSignal, onBytes: (done: number) => void): Promise<string> {
  const hash = newRunningHash();
  for (let at = 0; at < file.size; at += PIECE) {
    signal.throwIfAborted();
    onBytes(at);
    hash.update(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
  }
  return hash.hex();
}
