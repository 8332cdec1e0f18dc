import * as v from "valibot";
import type { Tools } from "../tools";
import { DataPackage, type ExportInfo, PATHS, type Resource } from "../format";
import { dataPackage, dataPackageDigest, resourceOf } from "../wacz/datapackage";
import { type OpenZip, isFramed } from "../zip/open-zip";
import type { ZipFile } from "../zip/layout";
import { type Check, Tally } from "./check";
import { fileChunks, fileText } from "./open-file";
import { type OnRead, told } from "./walk";

const DESCRIBING: ReadonlySet<string> = new Set([PATHS.datapackage, PATHS.digest]);
const ALWAYS: readonly string[] = Object.values(PATHS).filter((path) => path !== PATHS.anchors);
const SOMETIMES =
  /^counterflow\/(?:artifacts\/[0-9a-f]{64}\.[a-z]+|timestamps\/(?:\d+-\d+\.tst|\d+\.checkpoint|anchors\.pem))$/u;

/** Whether every file in the container is the one it was written as, and none is there that does not belong. */
export async function checkContainer(
  zip: OpenZip,
  info: ExportInfo | undefined,
  tools: Tools,
  onRead: OnRead,
): Promise<Check> {
  const tally = new Tally("container");
  const named = await resources(zip);
  const found: Resource[] = [];
  for (const file of zip.files.values()) {
    tally.count++;
    const hex = await hashOf(zip, file, tools, onRead);
    const resource = resourceOf(file.name, hex, file.size);
    if (!DESCRIBING.has(file.name)) found.push(resource);
    const isAsNamed = DESCRIBING.has(file.name) || isSame(named.get(file.name), resource);
    if (!isAsNamed || !(await isFramed(zip.source, file))) tally.add({ code: "file-changed", file: file.name });
    if (!ALWAYS.includes(file.name) && !SOMETIMES.test(file.name))
      tally.add({ code: "file-unexpected", file: file.name });
  }
  for (const path of new Set([...ALWAYS, ...named.keys()]))
    if (!zip.files.has(path)) tally.add({ code: "file-missing", file: path });
  await checkDescriptions(zip, info, found, tools, tally);
  return tally.check();
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

async function hashOf(zip: OpenZip, file: ZipFile, tools: Tools, onRead: OnRead): Promise<string> {
  const hash = tools.newHash();
  for await (const chunk of told(fileChunks(zip, file.name), onRead)) hash.update(chunk);
  return hash.hex();
}

const isSame = (named: Resource | undefined, found: Resource): boolean =>
  named?.hash === found.hash && named.bytes === found.bytes;

/** The two files that describe the others follow from them, to the letter. */
async function checkDescriptions(
  zip: OpenZip,
  info: ExportInfo | undefined,
  found: readonly Resource[],
  tools: Tools,
  tally: Tally,
): Promise<void> {
  const described = await fileText(zip, PATHS.datapackage);
  const changed = tally.findings.some(({ code }) => code === "file-changed");
  // Where a file was changed, its line in here must differ; that has been said.
  if (!changed && info && described !== dataPackage(info, found))
    tally.add({ code: "file-changed", file: PATHS.datapackage });
  const hash = tools.newHash();
  hash.update(new TextEncoder().encode(described));
  if ((await fileText(zip, PATHS.digest)) !== dataPackageDigest(hash.hex()))
    tally.add({ code: "file-changed", file: described === undefined ? PATHS.datapackage : PATHS.digest });
}
