import { createHash, createPublicKey, verify } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { CDXIndexer, WARCParser, getSurt } from "warcio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { surt } from "../../../src/domain/files/exchange/warc/surt";
import { TEMPLATES } from "../../../src/domain/files/exchange";
import { Database } from "../../../src/storage/reading";
import { CASE, HTML, PICTURE, aCase, bundled, bytesOf, written } from "./support/written";

// Other people's code looks at what we write: fflate opens the zip, Webrecorder's warcio reads the archive.
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  const db = new Database("wacz");
  await aCase(db);
  files = unzipSync(await written(db, await bundled(db, CASE)));
  await db.delete();
});
afterAll(() => undefined);

const text = (path: string): string => new TextDecoder().decode(files[path]);
const json = (path: string): unknown => JSON.parse(text(path));
const sha256 = (bytes: Uint8Array = new Uint8Array()): string => createHash("sha256").update(bytes).digest("hex");
const archive = (): Uint8Array => files["archive/data.warc.gz"] ?? new Uint8Array();

/** What each record's member holds, where the index says that it lies; the first record is before them. */
function membersOf(bytes: Uint8Array): Buffer[] {
  const lines = text("indexes/index.cdx").trimEnd().split("\n");
  const places = lines.map((line) => JSON.parse(line.slice(line.indexOf(" {"))) as { offset: number; length: number });
  const first = { offset: 0, length: Math.min(...places.map(({ offset }) => offset)) };
  return [first, ...places].map(({ offset, length }) => gunzipSync(bytes.subarray(offset, offset + length)));
}

describe("the file as a web archive (WACZ 1.1.1)", () => {
  it("lists every file with its size and hash, and the list's own hash", () => {
    const described = json("datapackage.json") as { resources: { path: string; hash: string; bytes: number }[] };
    expect(described).toMatchObject({ profile: "data-package", wacz_version: "1.1.1" });
    const listed = described.resources.map(({ path, hash, bytes }) => [path, hash, bytes]);
    const held = Object.keys(files).filter((path) => !path.startsWith("datapackage"));
    expect(listed).toEqual(held.map((path) => [path, `sha256:${sha256(files[path])}`, files[path]?.length]));
    const hash = `sha256:${sha256(files["datapackage.json"])}`;
    expect(json("datapackage-digest.json")).toMatchObject({ path: "datapackage.json", hash });
  });

  it("has that hash signed as other programs check it: with these fields and no other (WACZ Signing 0.1.0)", () => {
    const { signedData } = json("datapackage-digest.json") as { signedData: Record<string, string> };
    const { hash = "", signature = "", publicKey = "", ...others } = signedData;
    expect(others).toEqual({ created: "2026-03-02T09:00:00.000Z", software: "Counterflow 0", version: "0.1.0" });
    expect(hash).toBe(`sha256:${sha256(files["datapackage.json"])}`);
    const key = createPublicKey({ key: Buffer.from(publicKey, "base64"), format: "der", type: "spki" });
    expect(key.asymmetricKeyDetails).toEqual({ namedCurve: "secp384r1" });
    const holds = (text: string) =>
      verify("sha256", Buffer.from(text), { key, dsaEncoding: "ieee-p1363" }, Buffer.from(signature, "base64"));
    expect([holds(hash), holds(hash.replace("sha256:", ""))]).toEqual([true, false]);
  });

  it("has its pages under their addresses, with what they showed and said", async () => {
    const records = [];
    // Read by hand: warcio takes an HTTP head away from the block, whose hash has it in.
    const blocks = membersOf(archive()).map((member) => {
      const [head = "", ...rest] = member.toString("latin1").split("\r\n\r\n");
      const said = /^WARC-Block-Digest: sha256:([0-9a-f]{64})$/mu.exec(head.replaceAll("\r", ""))?.[1];
      const block = Buffer.from(rest.join("\r\n\r\n"), "latin1").subarray(0, -4);
      return [head, [said, sha256(block)]] as const;
    });
    for await (const record of new WARCParser([archive()])) {
      const content = await record.readFully(false);
      records.push([record.warcType, record.warcTargetURI, record.warcContentType, content] as const);
    }
    const page = "https://www.care.example/homes/7?b=2&a=1";
    expect(records.slice(1).map(([type, uri]) => [type, uri])).toEqual([
      ["response", page],
      ["resource", `urn:view:${page}`],
      ["resource", `urn:text:${page}`],
    ]);
    for (const [, digests] of blocks) expect(digests[0]).toBe(digests[1]);
    expect(blocks).toHaveLength(4);
    expect(new TextDecoder().decode(records[1]?.[3])).toBe(HTML);
    expect(new Uint8Array(records[2]?.[3] ?? [])).toEqual(PICTURE);
  });

  it("is indexed as Webrecorder's own indexer does it", async () => {
    const indexer = new CDXIndexer({ format: "cdxj" });
    const theirs: Record<string, unknown>[] = [];
    for await (const found of indexer.iterIndex([
      { filename: "data.warc.gz", reader: new Blob([Uint8Array.from(archive())]).stream() },
    ]))
      theirs.push(found as Record<string, unknown>);
    const ours = text("indexes/index.cdx").trimEnd().split("\n");
    expect(ours).toEqual(ours.toSorted());
    const read = ours.map((line) => {
      const [key, timestamp] = line.split(" ");
      return { urlkey: key, timestamp, ...(JSON.parse(line.slice(line.indexOf(" {"))) as object) };
    });
    for (const { url, urlkey, timestamp, offset, length } of theirs) {
      const same = read.find((one) => "url" in one && one.url === url);
      expect(same).toMatchObject({ urlkey, timestamp, offset: Number(offset), length: Number(length) });
    }
    expect(read).toHaveLength(3);
  });

  it("names the pages that can be shown", () => {
    const lines = text("pages/pages.jsonl")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(lines).toEqual([
      expect.objectContaining({ format: "json-pages-1.0", id: "pages", hasText: true }),
      expect.objectContaining({
        url: "https://www.care.example/homes/7?b=2&a=1",
        ts: "2026-03-02T09:00:00.000Z",
        text: "4,3 von 5",
      }),
    ]);
  });

  it.each([
    "http://127.0.0.1:8765/care/homes/haus-am-park",
    "https://www2.Care.example/A?b=2&a=1&a",
    "https://care.example/?",
    "file:///saved/page.html",
    "urn:view:https://care.example/",
  ])("sorts %s as others do", (address) => {
    expect(surt(address)).toBe(getSurt(address));
  });
});

describe("the report in the file", () => {
  it("shows what was captured, with its picture, and nothing from outside as markup", () => {
    const report = text("counterflow/report.html");
    expect(report).toContain("Haus 7 &lt;script&gt;alert(1)&lt;/script&gt;");
    expect(report).toContain(`data:image/png;base64,${Buffer.from(PICTURE).toString("base64")}"`);
    expect(report).not.toContain("<script");
    expect(report).toContain("4,3 von 5");
  });

  it.each([
    [1, "37d9dbb1a90dfd191f1f2b48a527af97a967ecab141eae6268bef0d01382b531"],
    [5, "31b1ec4ea2afb72699b0889ab55a371c1f7dabe776d80c10114b5101ee9b2566"],
    [TEMPLATES, "f1440deee5a3bd6c8e3422f790d5477f136837beac2d6bc1276e8c9f89e04ee2"],
  ])("is the same text wherever it is made (templates %i)", async (templates, pinned) => {
    // A change of wording or shape must raise TEMPLATES: files written before could no longer be compared.
    const { report } = await import("../../../src/domain/files/exchange/report/report");
    const { caseFile } = await import("../../../src/domain/files/exchange/case-file");
    const info = {
      format: "counterflow-export/1",
      templates,
      caseId: "A",
      exportedAt: "2026-03-02T09:00:00.000Z",
      language: "de",
      software: "Counterflow 0",
      missing: [],
    } as const;
    const facts = { info: { ...info, missing: [] }, file: caseFile("A", []), keys: [], authorities: [] };
    const bytes = await bytesOf(report(facts, () => emptyPicture()));
    expect(sha256(bytes)).toBe(pinned);
  });
});

async function* emptyPicture(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  // None is asked for.
}
