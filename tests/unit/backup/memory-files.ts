import { newRunningHash } from "../../../src/domain/ground/digest";
import type { JobPorts } from "../../../src/jobs";
import { MADE_AT } from "./a-log";

export const LOCAL_DAY = "2026-11-27";

/** This installation's own files, which every window writes one of at a time; a write can be held up. */
export class MemoryFiles implements Pick<JobPorts, "now" | "localDay" | "newId" | "openKeptFile"> {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly #open = new Set<string>();
  #made = 0;
  /** Waited for by every write. */
  beforeWrite: (name: string) => Promise<void> = () => Promise.resolve();

  now = (): string => MADE_AT;
  /** In a place where it is a day later already. */
  localDay = (): string => LOCAL_DAY;
  newId = (): string => `file-${String(++this.#made)}`;

  openKeptFile: JobPorts["openKeptFile"] = (name, keep) => {
    if (this.#open.has(name)) return Promise.reject(new DOMException("it is open", "NoModificationAllowedError"));
    this.#open.add(name);
    const bytes = () => this.files.get(name) ?? new Uint8Array();
    this.files.set(name, bytes().slice(0, keep));
    const stop = () => Promise.resolve(void this.#open.delete(name));
    return Promise.resolve({
      write: async (more) => {
        await this.beforeWrite(name);
        this.files.set(name, Uint8Array.from([...bytes(), ...more]));
      },
      flushed: () => Promise.resolve(hashOf(bytes())),
      finished: () => stop().then(() => hashOf(bytes())),
      stop,
    });
  };

  /** Holds up the window that writes such a piece of a file (0: its head) until it is let go. */
  holdAt(piece: number): { readonly reached: Promise<string>; readonly letGo: () => void } {
    const [reached, going] = [newSignal<string>(), newSignal<undefined>()];
    let written = 0;
    this.beforeWrite = async (name) => {
      if (written++ !== piece) return;
      reached.give(name);
      await going.given;
    };
    return { reached: reached.given, letGo: () => going.give(undefined) };
  }
}

function newSignal<T>(): { readonly given: Promise<T>; readonly give: (value: T) => void } {
  let give: (value: T) => void = () => undefined;
  const given = new Promise<T>((resolve) => (give = resolve));
  return { given, give };
}

function hashOf(bytes: Uint8Array): string {
  const hash = newRunningHash();
  hash.update(bytes);
  return hash.hex();
}
