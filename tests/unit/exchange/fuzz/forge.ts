import type { Bundle, ExportInfo } from "../../../../src/domain/files/exchange";
import { utf8 } from "../../../../src/domain/files/exchange/bytes";
import { PATHS } from "../../../../src/domain/files/exchange/format";
import { jcs } from "../../../../src/domain/ledger/log";
import { type Contents, type Seal, described, packed, unpacked } from "../support/packed";
import { written } from "../support/written";
import { changeArchive } from "./change-archive";
import { changeBytes } from "./change-bytes";
import { changeMembers } from "./change-members";
import { changeJson, changeLetters, changeLines, parsed, respelt } from "./change-text";
import { changeZip } from "./change-zip";
import type { Chance } from "./chance";
import type { Attacker, Sample } from "./samples";

type Bytes = Uint8Array<ArrayBuffer>;

/** A file that somebody changed, and what was done, in a few words. */
export interface Forged {
  readonly what: string;
  readonly bytes: Bytes;
}

/** Changes the bytes or the files of a container, and leaves hashes as they were: they tell of it. */
export async function spoil({ file }: Sample, by: Chance): Promise<Forged> {
  if (by.is(0.4)) return { what: "zip", bytes: changeZip(file, by) };
  const { what, contents } = changeContents(unpacked(file), by);
  return { what, bytes: await packed(contents) };
}

/** Changes a file and makes every sum, size and hash in it fit, as somebody does who has all but the keys. */
export async function forge(sample: Sample, others: readonly Attacker[], by: Chance): Promise<Forged> {
  const attacker = by.one(others);
  if (sample.source && by.is(0.2)) return rewritten(sample.source, attacker, by);
  const contents = unpacked(sample.file);
  const kinds: readonly (() => { what: string; contents: Contents })[] = [
    () => changeContents(contents, by),
    () => changeContents(contents, by),
    () => changeContents(contents, by),
    () => ({ what: "log smuggled in", contents: withLog(contents, attacker.bundle) }),
    () => ({ what: "nothing but the seal", contents }),
    () => ({
      what: "older format",
      contents: withInfo(contents, { format: "counterflow-export/1", templates: by.one([2, 3, 4, 5]) }),
    }),
  ];
  const changed = by.one(kinds)();
  const seal = by.one<[string, Seal]>([
    ["as it was", "as it was"],
    ["as it was", "as it was"],
    ["unsigned", "unsigned"],
    ["by another", attacker.signer],
    ["with s turned over", "with s turned over"],
    ["spoilt", { ...attacker.signer, sign: () => Promise.resolve(new Uint8Array(96)) }],
  ]);
  const made = await described(changed.contents, seal[1]).catch(() => changed.contents);
  const last = by.is(0.1) ? respeltDigest(made, by) : made;
  return { what: `${changed.what}, sealed ${seal[0]}`, bytes: await packed(last) };
}

/** The whole case written anew by the product's own code, with something said otherwise, and signed by somebody else. */
async function rewritten(
  { db, bundle }: NonNullable<Sample["source"]>,
  attacker: Attacker,
  by: Chance,
): Promise<Forged> {
  const info = otherInfo(bundle.info, by);
  const isTogether = by.is(0.5);
  const made: Bundle = { ...(isTogether ? together(bundle, attacker.bundle) : bundle), info };
  const ways: readonly (() => Bundle)[] = [
    () => made,
    () => ({ ...made, tokens: [] }),
    () => ({ ...made, anchors: attacker.bundle.keys.join("\n") }),
    () => ({ ...made, lines: made.lines.toSpliced(by.below(made.lines.length), 1) }),
    () => ({ ...made, checkpoints: made.checkpoints.toSpliced(by.below(made.checkpoints.length), 1) }),
    () => ({ ...made, keys: attacker.bundle.keys }),
    () => ({ ...made, lines: [], checkpoints: [], keys: [] }),
  ];
  const summaryKey = by.one([bundle.summaryKey, attacker.bundle.summaryKey]);
  const file = await written(db, { ...by.one(ways)(), summaryKey }, db);
  // Of the true key an attacker has only what it signed before.
  const resealed = await described(unpacked(file), by.one(["unsigned", attacker.signer]));
  return { what: `written anew${isTogether ? " with another log" : ""}`, bytes: await packed(resealed) };
}

function otherInfo(info: ExportInfo, by: Chance): ExportInfo {
  const others: readonly Partial<ExportInfo>[] = [
    { caseId: "PL-1" },
    { exportedAt: by.one(["2009-01-01T00:00:00.000Z", "2099-01-01T00:00:00.000Z"]) },
    { language: info.language === "en" ? "de" : "en" },
    { software: "Counterflow 9" },
    { templates: by.one([1, 2, 3, 5, 99]) },
    { format: "counterflow-export/1" },
    { format: "counterflow-export/1", templates: 3 },
    { missing: ["0".repeat(64)] },
    {},
  ];
  return { ...info, ...by.one(others) };
}

/** Both logs in one file, as they are written: by their origins. */
function together(one: Bundle, other: Bundle): Bundle {
  const byOrigin = <T>(a: readonly T[], b: readonly T[]): T[] =>
    (one.keys[0] ?? "") < (other.keys[0] ?? "") ? [...a, ...b] : [...b, ...a];
  return {
    ...one,
    lines: byOrigin(one.lines, other.lines),
    checkpoints: byOrigin(one.checkpoints, other.checkpoints),
    keys: byOrigin(one.keys, other.keys),
  };
}

function withLog(contents: Contents, other: Bundle): Contents {
  const before = textIn(contents, PATHS.keys) < (other.keys[0] ?? "");
  const add = (path: string, lines: readonly string[]): [string, Bytes] => {
    const more = lines.map((line) => `${line}\n`).join("");
    const was = textIn(contents, path);
    return [path, utf8(before ? was + more : more + was)];
  };
  return new Map([
    ...contents,
    add(PATHS.entries, other.lines.map(jcs)),
    add(PATHS.checkpoints, other.checkpoints.map(jcs)),
    add(PATHS.keys, other.keys),
  ]);
}

const withInfo = (contents: Contents, info: Partial<ExportInfo>): Contents =>
  new Map([
    ...contents,
    [PATHS.info, utf8(`${jcs({ ...(JSON.parse(textIn(contents, PATHS.info)) as ExportInfo), ...info })}\n`)],
  ]);

/** One of the files in a container changed, in the way of its kind. */
function changeContents(contents: Contents, by: Chance): { readonly what: string; readonly contents: Contents } {
  if (by.is(0.15)) return { what: "members", contents: changeMembers(contents, by) };
  if (by.is(0.15)) return { what: "archive", contents: changeArchive(contents, by) };
  const path = by.one([...contents.keys()]);
  const bytes = contents.get(path) ?? new Uint8Array();
  return {
    what: path.replace(/[0-9a-f]{64}/u, "…"),
    contents: new Map([...contents, [path, changeFile(path, bytes, by)]]),
  };
}

function changeFile(path: string, bytes: Bytes, by: Chance): Bytes {
  const text = new TextDecoder().decode(bytes);
  if (by.is(0.2)) return changeBytes(bytes, by);
  if (/\.(?:jsonl|cdx)$|key\.txt$/u.test(path)) return utf8(changeLines(text, by));
  if (!/\.(?:json|html|txt|checkpoint|pem)$/u.test(path) || text === "") return changeBytes(bytes, by);
  const json = path.endsWith(".json") ? parsed(text) : undefined;
  if (json === undefined) return utf8(changeLetters(text, by));
  if (by.is(0.1)) return utf8(respelt(json, by));
  const changed = changeJson(json, by);
  const isPretty = path.startsWith("datapackage");
  return utf8(`${isPretty ? JSON.stringify(changed, null, 2) : jcs(changed)}\n`);
}

/** The last file, which nothing else tells of, changed at the very end. */
function respeltDigest(contents: Contents, by: Chance): Contents {
  const bytes = contents.get(PATHS.digest) ?? new Uint8Array();
  return new Map([...contents, [PATHS.digest, changeFile(PATHS.digest, bytes, by)]]);
}

const textIn = (contents: Contents, path: string): string => new TextDecoder().decode(contents.get(path));
