import type { ScratchReply, ScratchRequest } from "./scratch-worker";

/** Writes a file by a worker. */
export interface ScratchWriter {
  write(bytes: Uint8Array): Promise<void>;
  /** Puts everything so far on the disk, and answers the SHA-256 of all that is in the file, in hex. */
  flushed(): Promise<string>;
  /** Closes the file, and answers the SHA-256 of all that is in it, in hex. */
  finish(): Promise<string>;
  /** Lets the file go, however far it is. */
  stop(): Promise<void>;
}

/** Each piece goes to the worker and back: many small ones would take most of the time. */
const AT_ONCE = 2 ** 22;

/** Opens the file for writing behind its first `keep` bytes. Two pieces take turns: one is filled while the other is hashed and written. */
export async function newScratchWriter(file: FileSystemFileHandle, keep = 0): Promise<ScratchWriter> {
  const { ask, end } = startWorker();
  let filling = new Uint8Array(AT_ONCE);
  let length = 0;
  let underWay: Promise<Uint8Array<ArrayBuffer>> = Promise.resolve(new Uint8Array(AT_ONCE));

  const handOn = async (): Promise<void> => {
    const other = await underWay;
    const bytes = filling.subarray(0, length);
    underWay = ask({ ask: "write", bytes }, [bytes.buffer]).then((reply) => new Uint8Array(bufferOf(reply)));
    // Told to whoever writes or finishes next.
    underWay.catch(() => undefined);
    [filling, length] = [other, 0];
  };
  const close = async (): Promise<string> => {
    const { sha256 = "" } = await ask({ ask: "close" });
    end();
    return sha256;
  };

  try {
    await ask({ ask: "open", file, keep });
  } catch (error) {
    end();
    throw error;
  }
  return {
    async write(bytes) {
      for (let at = 0; at < bytes.length;) {
        const part = bytes.subarray(at, at + AT_ONCE - length);
        filling.set(part, length);
        length += part.length;
        at += part.length;
        if (length === AT_ONCE) await handOn();
      }
    },
    async flushed() {
      await handOn();
      await underWay;
      const { sha256 = "" } = await ask({ ask: "flush" });
      return sha256;
    },
    async finish() {
      await handOn();
      await underWay;
      return close();
    },
    async stop() {
      await underWay.catch(() => undefined);
      await close().catch(end);
    },
  };
}

const bufferOf = ({ bytes }: ScratchReply): ArrayBuffer => bytes?.buffer ?? new ArrayBuffer(AT_ONCE);

type AskWorker = (request: ScratchRequest, transfer?: Transferable[]) => Promise<ScratchReply>;

/** A worker that is asked one thing at a time. @throws a DOMException where it could not do it, or is not there any more. */
function startWorker(): { readonly ask: AskWorker; readonly end: () => void } {
  const worker = new Worker(new URL("./scratch-worker.ts", import.meta.url), { type: "module" });
  let settle: ((reply: ScratchReply) => void) | undefined;
  let hasEnded = false;
  worker.addEventListener("message", ({ data }: MessageEvent<ScratchReply>) => settle?.(data));
  worker.addEventListener("error", ({ message }) => settle?.({ failed: { name: "AbortError", message } }));
  return {
    ask: (request, transfer = []) =>
      new Promise((resolve, reject) => {
        settle = (reply) => {
          const { failed } = reply;
          if (failed) reject(new DOMException(failed.message, failed.name));
          else resolve(reply);
        };
        if (hasEnded) settle({ failed: { name: "AbortError", message: "the file is closed" } });
        else worker.postMessage(request, transfer);
      }),
    end: () => {
      hasEnded = true;
      worker.terminate();
    },
  };
}
