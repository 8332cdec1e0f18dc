import { type FileHandle, open, readFile } from "node:fs/promises";
import { type Outcome, isLocked, parseVerifierKey, verdictWords, verifyExport } from "../../domain/files/exchange";
import { type Options, USAGE, readOptions } from "./options";
import { unreadableLine, verdictJson, verdictLines } from "./print";
import { complain, say, sayJson } from "./terminal";
import { nodeTools, sourceOfFile } from "./tools";
import { askPassword, unlockFile } from "./unlock";

const UNREADABLE = 2;
const STATUS: Readonly<Record<Outcome, number>> = { sound: 0, changed: 1, partly: 3 };

process.on("uncaughtException", (error) => {
  complain([error.message]);
  process.exit(UNREADABLE);
});
process.exitCode = await main();

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.includes("--help")) {
    say(USAGE.split("\n"));
    return 0;
  }
  const options = readOptions(args, process.env);
  if (!options) {
    complain(USAGE.split("\n"));
    return UNREADABLE;
  }
  try {
    return await run(options);
  } catch (error) {
    complain([error instanceof Error ? error.message : String(error)]);
    return UNREADABLE;
  }
}

async function run(options: Options): Promise<number> {
  const w = verdictWords(options.language);
  const { key, file } = options;
  // A slip in the key is no finding about the file.
  if (key !== undefined && !parseVerifierKey(key)) throw new Error(w.noKey(key));
  const anchors = await readAnchors(options);
  const handle = await open(file).catch(() => undefined);
  if (!handle) throw new Error(w.noFile(file));
  try {
    if (await isLocked(await sourceOfFile(handle))) return await verifyLocked(options, anchors);
    return await verify(options, anchors, handle);
  } finally {
    await handle.close();
  }
}

/** The certificates that are accepted; nothing where none were named. @throws where there is none to be read. */
async function readAnchors({ anchors, language }: Options): Promise<string | undefined> {
  if (anchors === undefined) return undefined;
  const pem = await readFile(anchors, "utf8").catch(() => "");
  const { hasCertificate } = await import("../../domain/ledger/timestamp");
  if (!hasCertificate(pem)) throw new Error(verdictWords(language).noCertificate(anchors));
  return pem;
}

async function verifyLocked(options: Options, anchors: string | undefined): Promise<number> {
  const { password: words } = verdictWords(options.language);
  const password = options.password ?? (await askPassword(`${words.needed} ${words.ask}`));
  const opened = await unlockFile(options.file, password);
  if (!opened.ok) {
    complain([opened.error === "too-much-work" ? words.tooMuchWork : words.wrong]);
    return UNREADABLE;
  }
  try {
    return await verify(options, anchors, opened.value.handle);
  } finally {
    await opened.value.close();
  }
}

async function verify({ json, key, language }: Options, anchors: string | undefined, file: FileHandle) {
  const w = verdictWords(language);
  const verdict = await verifyExport(await sourceOfFile(file), { tools: nodeTools, anchors, key });
  if (!verdict.ok) {
    if (json) sayJson({ verdict: "unreadable", sound: false, unreadable: verdict.error });
    else complain([unreadableLine(verdict.error, w)]);
    return UNREADABLE;
  }
  if (json) sayJson(verdictJson(verdict.value));
  else say(verdictLines(verdict.value, w));
  return STATUS[verdict.value.outcome];
}
