import * as v from "valibot";
import type { Tools } from "../tools";
import { crc32 } from "../crc32";
import { DataPackage, type ExportInfo, PATHS, type Resource, SignedData, isSealed } from "../format";
import { dataPackage, dataPackageDigest, resourceOf, signedData } from "../wacz/datapackage";
import { type OpenZip, isFramed } from "../zip/open-zip";
import type { ZipFile } from "../zip/layout";
import { Tally } from "./check";
import { fileChunks, fileText } from "./open-file";
import { type OnRead, told } from "./walk";

const DESCRIBING: ReadonlySet<string> = new Set([PATHS.datapackage, PATHS.digest]);
const ALWAYS: readonly string[] = Object.values(PATHS).filter((path) => path !== PATHS.anchors);
const SOMETIMES =
  /^counterflow\/(?:artifacts\/[0-9a-f]{64}\.[a-z]+|timestamps\/(?:(?:\d+-){1,2}\d+\.tst|(?:\d+-)?\d+\.checkpoint|anchors\.pem))$/u;

/** The files of a container, and what came of looking at them. */
export interface CheckedContainer {
  readonly tally: Tally;
  /** The SHA-256 of `datapackage.json`, in hex. */
  readonly hex: string;
  /** What signs that, where anything does. */
  readonly signed: SignedData | undefined;
}

/**
 * Whether every file in the container is the one it was written as, and none is there that does not belong. Which tokens
 * and artifacts belong is told by what is in others (`checkMembers`).
 */
export async function checkContainer(
  zip: OpenZip,
  info: ExportInfo,
  tools: Tools,
  onRead: OnRead,
): Promise<CheckedContainer> {
  const tally = new Tally("container");
  const named = await resources(zip);
  const found: Resource[] = [];
  for (const file of zip.files.values()) {
    tally.count++;
    const { hex, crc } = await sumsOf(zip, file, tools, onRead);
    const resource = resourceOf(file.name, hex, file.size);
    if (!DESCRIBING.has(file.name)) found.push(resource);
    const isAsNamed = DESCRIBING.has(file.name) || isSame(named.get(file.name), resource);
    if (!isAsNamed || crc !== file.crc || !(await isFramed(zip.source, file)))
      tally.add({ code: "file-changed", file: file.name });
    if (!ALWAYS.includes(file.name) && !SOMETIMES.test(file.name))
      tally.add({ code: "file-unexpected", file: file.name });
  }
  for (const path of new Set([...ALWAYS, ...named.keys()]))
    if (!zip.files.has(path)) tally.add({ code: "file-missing", file: path });
  return { tally, ...(await checkDescriptions(zip, info, found, tools, tally)) };
}

async function resources(zip: OpenZip): Promise<ReadonlyMap<string, Resource>> {
  const parsed = v.safeParse(DataPackage, json(await fileText(zip, PATHS.datapackage)));
  return new Map(parsed.success ? parsed.output.resources.map((resource) => [resource.path, resource]) : []);
}

function json(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "") as unknown;
  } catch {
    return undefined;
  }
}

async function sumsOf(
  zip: OpenZip,
  file: ZipFile,
  tools: Tools,
  onRead: OnRead,
): Promise<{ readonly hex: string; readonly crc: number }> {
  const hash = tools.newHash();
  let crc = 0;
  for await (const chunk of told(fileChunks(zip, file.name), onRead)) {
    hash.update(chunk);
    crc = crc32(chunk, crc);
  }
  return { hex: hash.hex(), crc };
}

const isSame = (named: Resource | undefined, found: Resource): boolean =>
  named?.hash === found.hash && named.bytes === found.bytes;

const Digest = v.looseObject({ signedData: SignedData });

/** The two files that describe the others follow from them, to the letter; but for the signature. */
async function checkDescriptions(
  zip: OpenZip,
  info: ExportInfo,
  found: readonly Resource[],
  tools: Tools,
  tally: Tally,
): Promise<{ readonly hex: string; readonly signed: SignedData | undefined }> {
  const described = await fileText(zip, PATHS.datapackage);
  const changed = tally.findings.some(({ code }) => code === "file-changed");
  // Where a file was changed, its line in here must differ; that has been said.
  if (!changed && described !== dataPackage(info, found)) tally.add({ code: "file-changed", file: PATHS.datapackage });
  const hash = tools.newHash();
  hash.update(new TextEncoder().encode(described));
  const hex = hash.hex();
  const text = await fileText(zip, PATHS.digest);
  const digest = v.safeParse(Digest, json(text));
  const signed = digest.success ? digest.output.signedData : undefined;
  const wanted = dataPackageDigest(hex, isSealed(info) && signed ? signedData(info, hex, signed) : undefined);
  if (text !== wanted)
    tally.add({ code: "file-changed", file: described === undefined ? PATHS.datapackage : PATHS.digest });
  return { hex, signed };
}
