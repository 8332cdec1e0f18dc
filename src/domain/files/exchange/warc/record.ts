import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { joined, utf8 } from "../bytes";
import { type ExportInfo, hasBlockDigests } from "../format";
import type { RecordPlan } from "./plan";

const CRLF = "\r\n";

/** What stands behind the content of a record. */
export const RECORD_END = utf8(CRLF + CRLF);

/** What stands before an artifact's bytes within its record's block: the head of an HTTP response, or nothing. */
export const blockHead = ({ artifact, type }: RecordPlan): Uint8Array<ArrayBuffer> =>
  type === "response"
    ? utf8(
        ["HTTP/1.1 200 OK", `Content-Type: ${artifact.mediaType}`, `Content-Length: ${artifact.bytes}`, "", ""].join(
          CRLF,
        ),
      )
    : new Uint8Array();

/**
 * All that stands before an artifact's bytes in its record. `block` is the SHA-256 of its whole block, in hex; nothing in
 * files of before there was one. @see ISO 28500:2017 (WARC 1.1) §4–6
 */
export function recordHead(plan: RecordPlan, block: string | undefined): Uint8Array<ArrayBuffer> {
  const { artifact, type, uri, at, id } = plan;
  const head = blockHead(plan);
  const lines = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${id}>`,
    `WARC-Date: ${at}`,
    `WARC-Target-URI: ${uri}`,
    ...(block === undefined ? [] : [`WARC-Block-Digest: sha256:${block}`]),
    `WARC-Payload-Digest: sha256:${artifact.sha256}`,
    `Content-Type: ${type === "response" ? "application/http; msgtype=response" : artifact.mediaType}`,
    `Content-Length: ${head.length + artifact.bytes}`,
    "",
    "",
  ];
  return joined([utf8(lines.join(CRLF)), head]);
}

/** The first record: who made the archive, and that its responses are pages as they were seen, not as they were sent. */
export function infoRecord(info: ExportInfo): Uint8Array<ArrayBuffer> {
  const { exportedAt, software, caseId } = info;
  const content = utf8(
    [
      `software: ${software}`,
      "format: WARC File Format 1.1",
      `description: Snapshots of pages as a browser showed them to an official, not what their servers sent. Case ${caseId}.`,
      "",
    ].join(CRLF),
  );
  const lines = [
    "WARC/1.1",
    "WARC-Type: warcinfo",
    "WARC-Record-ID: <urn:uuid:00000000-0000-8000-8000-000000000000>",
    `WARC-Date: ${exportedAt}`,
    "WARC-Filename: data.warc.gz",
    ...(hasBlockDigests(info) ? [`WARC-Block-Digest: sha256:${bytesToHex(sha256(content))}`] : []),
    "Content-Type: application/warc-fields",
    `Content-Length: ${content.length}`,
    "",
    "",
  ];
  return joined([utf8(lines.join(CRLF)), content, RECORD_END]);
}
