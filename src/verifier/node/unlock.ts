import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { streamOf, unlocked } from "../../domain/files/exchange";
import { sourceOfFile } from "./tools";

/** A locked file opened into a temporary one, which `remove` takes away again; nothing where the password does not open it. */
export async function unlockFile(
  path: string,
  password: string,
): Promise<{ readonly path: string; readonly remove: () => Promise<void> } | undefined> {
  const handle = await open(path);
  const folder = await mkdtemp(join(tmpdir(), "counterflow-verify-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  const target = join(folder, "case.wacz");
  try {
    const opened = await unlocked(streamOf(await sourceOfFile(handle)), password);
    if (opened.ok) {
      await writeTo(target, opened.value);
      return { path: target, remove };
    }
  } catch {
    // A changed file breaks off while it is being opened; that is told as one that does not open.
  } finally {
    await handle.close();
  }
  await remove();
  return undefined;
}

async function writeTo(path: string, stream: ReadableStream<Uint8Array>): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    for await (const chunk of stream) await file.write(chunk);
  } finally {
    await file.close();
  }
}

/** Asks for a password on the terminal, without showing it. */
export async function askPassword(question: string): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
  const answer = await lines.question("");
  lines.close();
  process.stderr.write("\n");
  return answer;
}
