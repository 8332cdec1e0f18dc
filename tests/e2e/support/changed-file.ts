import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { commitment } from "../../../src/domain/ledger/log";
import { described, packed, unpacked } from "../../unit/exchange/support/packed";

const ENTRIES = "counterflow/entries.jsonl";

/** What the checker on the command line says of a file. */
export function checkFile(path: string) {
  const { status, stdout } = spawnSync(process.execPath, ["dist/verify/counterflow-verify.mjs", path], {
    encoding: "utf8",
    env: { ...process.env, LANG: "en" },
  });
  return { status, stdout };
}

/**
 * Write a copy of a case's file in which one kind of entry says something else, all hashes of the container made to fit, and its header
 * as well where that is `fitted`: what somebody can do who has no key of the agency's.
 */
export async function writeChanged(
  file: Uint8Array,
  path: string,
  type: string,
  change: (payload: string) => string,
  header: "as it was" | "fitted" = "as it was",
): Promise<void> {
  const contents = new Map(unpacked(file));
  const lines = new TextDecoder().decode(contents.get(ENTRIES)).split("\n");
  const changed = lines.map((line) => {
    if (!line.includes(`\\"${type}\\"`)) return line;
    const entry = JSON.parse(line) as { header: string; payload: string; salt: string };
    const payload = change(entry.payload);
    const fitted = entry.header.replace(/"payload":"[0-9a-f]{64}"/u, `"payload":"${commitment(entry.salt, payload)}"`);
    return JSON.stringify({ ...entry, payload, header: header === "fitted" ? fitted : entry.header });
  });
  contents.set(ENTRIES, new TextEncoder().encode(changed.join("\n")));
  writeFileSync(path, await packed(await described(contents, "unsigned")));
}
