import { digestOf } from "../../../src/domain/ground/digest";
import type { Watch } from "../../../src/jobs";
import { type Ask, asker } from "../../../src/messaging";
import type { ScratchFile } from "../../../src/platform";
import type { Database } from "../../../src/storage/reading";
import { tabShowing } from "../services/support";
import { asked } from "../support/asked";
import { NINE, steadyPorts } from "../support/ports";

/** A watch that nobody stops and nobody looks at. */
export const unwatched: Watch = { tell: () => undefined, signal: new AbortController().signal };

/** What a run was ended by that throws. */
export const thrownBy = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => undefined,
    (error: unknown) => error,
  );

/** The background, as a page asks it; what it makes up counts from a number on. */
export function askOf(db: Database, firstSalt = 9_000): Ask {
  const ports = {
    ...tabShowing({}),
    ...steadyPorts([NINE], firstSalt),
    db,
    seal: () => undefined,
    ready: () => Promise.resolve(),
  };
  const answers = asked(ports) as unknown as Record<string, (request: unknown) => Promise<unknown>>;
  return asker(async (message) => {
    const { name, request } = message as { name: string; request: unknown };
    return answers[name]?.(request);
  });
}

interface Disk {
  readonly newScratchFile: () => Promise<ScratchFile>;
  /** What lies on it. */
  readonly files: ReadonlyMap<number, Blob>;
  /** How many files were made in all. */
  readonly made: () => number;
}

/** Where scratch files lie. */
export function disk(): Disk {
  const files = new Map<number, Blob>();
  let made = 0;
  const newScratchFile = (): Promise<ScratchFile> => {
    const name = made++;
    const parts: Uint8Array<ArrayBuffer>[] = [];
    files.set(name, new Blob());
    return Promise.resolve({
      write: (bytes) => {
        parts.push(Uint8Array.from(bytes));
        files.set(name, new Blob(parts));
        return Promise.resolve();
      },
      finished: async () => ({ file: new File(parts, String(name)), sha256: await digestOf(new Blob(parts)) }),
      discard: () => Promise.resolve(void files.delete(name)),
    });
  };
  return { files, newScratchFile, made: () => made };
}
