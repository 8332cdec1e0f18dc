import { type FileHandle, open } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { type LockFailure, streamOf, unlocked } from "../../domain/files/exchange";
import { type Result, fail, ok } from "../../domain/ground/result";
import { type Scratch, newScratch } from "./scratch";
import { ask } from "./terminal";
import { sourceOfFile } from "./tools";

/** What is in a locked file, in one of our own until that is closed; or why it does not open. */
export async function unlockFile(path: string, password: string): Promise<Result<Scratch, LockFailure>> {
  const locked = await open(path);
  try {
    const opened = await unlocked(streamOf(await sourceOfFile(locked)), password);
    if (!opened.ok) return opened;
    const scratch = await newScratch();
    if (await isWritten(scratch.handle, opened.value)) return ok(scratch);
    await scratch.close();
    return fail("wrong-password");
  } finally {
    await locked.close();
  }
}

/** Whether all of it could be read: a changed file breaks off, which is told as one that does not open. */
async function isWritten(file: FileHandle, stream: ReadableStream<Uint8Array>): Promise<boolean> {
  const reader = stream.getReader();
  for (;;) {
    const part = await reader.read().catch(() => undefined);
    if (!part) return false;
    if (part.done) return true;
    await file.writeFile(part.value);
  }
}

/** Asks for a password on the terminal, without showing it; an empty one where nobody answers. */
export async function askPassword(question: string): Promise<string> {
  ask(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
  // The terminal hands us Ctrl+C as a key while a password is typed.
  lines.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
  const gone = new Promise<string>((resolve) => lines.once("close", () => resolve("")));
  const answer = await Promise.race([lines.question(""), gone]);
  lines.close();
  process.stderr.write("\n");
  return answer;
}
