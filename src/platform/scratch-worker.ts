import { newRunningHash } from "../domain/ground/digest";

// Runs in a worker of its own: only there can a file be written without a copy of every piece going through another
// process, and the hash of what is written costs the page no time.

/** What the page asks for; the next thing only when the one before it is answered. */
export type ScratchRequest =
  /** Goes on behind the first bytes of it that are to be kept. */
  | { readonly ask: "open"; readonly file: FileSystemFileHandle; readonly keep: number }
  /** Its bytes are given back with the answer, to be used again. */
  | { readonly ask: "write"; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Puts all of it on the disk. */
  | { readonly ask: "flush" }
  | { readonly ask: "close" };

export interface ScratchReply {
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** Once it is flushed or closed: of everything that is in it, in hex. */
  readonly sha256?: string;
  /** Why it could not be done, as a DOMException has it. */
  readonly failed?: { readonly name: string; readonly message: string };
}

/** @see https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle */
interface SyncAccessHandle {
  truncate(length: number): void;
  getSize(): number;
  read(bytes: Uint8Array<ArrayBuffer>, from: { readonly at: number }): number;
  write(bytes: Uint8Array<ArrayBuffer>, to: { readonly at: number }): number;
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
let length = 0;

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
      keep(open, request.keep);
      return {};
    case "write":
      hash.update(request.bytes);
      write(request.bytes);
      return { bytes: request.bytes };
    case "flush":
      open?.flush();
      return { sha256: hash.hex() };
    case "close":
      open?.flush();
      open?.close();
      return { sha256: hash.hex() };
  }
}

const READ_AT_ONCE = 2 ** 20;

/** Takes away what stands behind, and hashes the rest. Where less is there than is to be kept, the hash tells. */
function keep(handle: SyncAccessHandle, wanted: number): void {
  if (handle.getSize() > wanted) handle.truncate(wanted);
  const piece = new Uint8Array(READ_AT_ONCE);
  for (let got = 1; got > 0; length += got) {
    got = handle.read(piece, { at: length });
    hash.update(piece.subarray(0, got));
  }
}

function write(bytes: Uint8Array<ArrayBuffer>): void {
  for (let at = 0; at < bytes.length;) {
    const written = open?.write(bytes.subarray(at), { at: length }) ?? 0;
    if (written === 0) throw new DOMException("No room for what is left of a piece", "QuotaExceededError");
    at += written;
    length += written;
  }
}
