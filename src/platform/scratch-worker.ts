import { newRunningHash } from "../domain/digest";

// Runs in a worker of its own: only there can a file be written without a copy of every piece going through another
// process, and the hash of what is written costs the page no time.

/** What the page asks for; the next thing only when the one before it is answered. */
export type ScratchRequest =
  | { readonly ask: "open"; readonly file: FileSystemFileHandle }
  /** Its bytes are given back with the answer, to be used again. */
  | { readonly ask: "write"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ask: "close" };

export interface ScratchReply {
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** Once it is closed: of everything that was written, in hex. */
  readonly sha256?: string;
  /** Why it could not be done, as a DOMException has it. */
  readonly failed?: { readonly name: string; readonly message: string };
}

/** @see https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle */
interface SyncAccessHandle {
  write(bytes: Uint8Array<ArrayBuffer>): number;
  flush(): void;
  close(): void;
}

declare global {
  interface FileSystemFileHandle {
    /** Only in workers. */
    createSyncAccessHandle(): Promise<SyncAccessHandle>;
  }
}

const hash = newRunningHash();
let open: SyncAccessHandle | undefined;

addEventListener("message", ({ data }: MessageEvent<ScratchRequest>) => {
  void answer(data);
});

async function answer(request: ScratchRequest): Promise<void> {
  try {
    const reply = await done(request);
    postMessage(reply, { transfer: reply.bytes ? [reply.bytes.buffer] : [] });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    postMessage({ failed: { name, message } } satisfies ScratchReply);
  }
}

async function done(request: ScratchRequest): Promise<ScratchReply> {
  switch (request.ask) {
    case "open":
      open = await request.file.createSyncAccessHandle();
      return {};
    case "write":
      hash.update(request.bytes);
      write(request.bytes);
      return { bytes: request.bytes };
    case "close":
      open?.flush();
      open?.close();
      return { sha256: hash.hex() };
  }
}

function write(bytes: Uint8Array<ArrayBuffer>): void {
  for (let at = 0; at < bytes.length;) {
    const written = open?.write(bytes.subarray(at)) ?? 0;
    if (written === 0) throw new DOMException("No room for what is left of a piece", "QuotaExceededError");
    at += written;
  }
}
