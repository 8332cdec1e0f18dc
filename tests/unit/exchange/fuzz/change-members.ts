import { createHash } from "node:crypto";
import { utf8 } from "../../../../src/domain/files/exchange/bytes";
import { PATHS } from "../../../../src/domain/files/exchange/format";
import type { Contents } from "../support/packed";
import type { Chance } from "./chance";

const SMUGGLED = utf8("what nobody wrote");
const SHA256 = createHash("sha256").update(SMUGGLED).digest("hex");

const NEW_PATHS: readonly string[] = [
  `counterflow/artifacts/${SHA256}.json`,
  `counterflow/artifacts/${SHA256}.exe`,
  `counterflow/artifacts/${"0".repeat(64)}.png`,
  "counterflow/artifacts/x.json",
  "counterflow/timestamps/1-1.tst",
  "counterflow/timestamps/1-9-1.tst",
  "counterflow/timestamps/1.checkpoint",
  PATHS.anchors,
  "counterflow/more.html",
  "archive/more.warc.gz",
  "index.html",
  "fuzzy.json",
];

/** The files of a container with one more, one less, one called otherwise, two in each other's place. */
export function changeMembers(contents: Contents, by: Chance): Contents {
  const files = [...contents];
  const at = by.below(files.length);
  const [path, bytes] = files[at] ?? [PATHS.info, SMUGGLED];
  const to = by.below(files.length);
  const renamed = by.one([path.toUpperCase(), `${path}x`, path.replace("counterflow", "other"), by.one(NEW_PATHS)]);
  const ways: readonly (() => typeof files)[] = [
    () => files.toSpliced(at, 1),
    () => files.toSpliced(at, 0, [by.one(NEW_PATHS), SMUGGLED]),
    () => [...files, [by.one(NEW_PATHS), by.one([SMUGGLED, bytes, new Uint8Array()])]],
    () => files.with(at, [renamed, bytes]),
    () => files.toSpliced(at, 1).toSpliced(to, 0, [path, bytes]),
    () => files.with(at, files[to] ?? [path, bytes]).with(to, [path, bytes]),
    () => files.with(at, [path, files[to]?.[1] ?? bytes]),
    () => files.with(at, [path, new Uint8Array()]),
    () => files.toReversed(),
  ];
  return new Map(by.one(ways)());
}
