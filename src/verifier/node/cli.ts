import { open, readFile } from "node:fs/promises";
import { type Outcome, type Unreadable, isLocked, verdictWords, verifyExport } from "../../domain/files/exchange";
import { type Options, USAGE, readOptions } from "./options";
import { unreadableLine, verdictJson, verdictLines } from "./print";
import { nodeTools, sourceOfFile } from "./tools";
import { askPassword, unlockFile } from "./unlock";

const UNREADABLE = 2;
const STATUS: Readonly<Record<Outcome, number>> = { sound: 0, changed: 1, partly: 3 };

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (!options) {
    console.error(USAGE);
    return UNREADABLE;
  }
  try {
    return (await isLockedFile(options.file)) ? await verifyLocked(options) : await verify(options, options.file);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return UNREADABLE;
  }
}

async function isLockedFile(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    return await isLocked(await sourceOfFile(handle));
  } finally {
    await handle.close();
  }
}

async function verifyLocked(options: Options): Promise<number> {
  const { password: words } = verdictWords(options.language);
  const password = options.password ?? (await askPassword(`${words.needed} ${words.ask}`));
  const opened = await unlockFile(options.file, password);
  if (!opened) {
    console.error(words.wrong);
    return UNREADABLE;
  }
  try {
    return await verify(options, opened.path);
  } finally {
    await opened.remove();
  }
}

async function verify({ json, key, anchors, language }: Options, path: string): Promise<number> {
  const w = verdictWords(language);
  const trusted = anchors === undefined ? undefined : await readFile(anchors, "utf8");
  const handle = await open(path);
  try {
    const source = await sourceOfFile(handle);
    const verdict = await verifyExport(source, { tools: nodeTools, anchors: trusted, key });
    if (!verdict.ok) return refuse(verdict.error, json, unreadableLine(verdict.error, w));
    print(json ? verdictJson(verdict.value) : verdictLines(verdict.value, w).join("\n"));
    return STATUS[verdict.value.outcome];
  } finally {
    await handle.close();
  }
}

function refuse(error: Unreadable, json: boolean, line: string): number {
  if (json) print(JSON.stringify({ verdict: "unreadable", sound: false, unreadable: error }, null, 2));
  else console.error(line);
  return UNREADABLE;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
