import { utf8 } from "../bytes";
import type { ExportInfo } from "../format";
import type { RecordPlan } from "./plan";

const CRLF = "\r\n";

/** What stands behind the content of a record. */
export const RECORD_END = utf8(CRLF + CRLF);

/** All that stands before an artifact's bytes in its record. @see ISO 28500:2017 (WARC 1.1) §4–6 */
export function recordHead({ artifact, type, uri, at, id }: RecordPlan): Uint8Array<ArrayBuffer> {
  const { mediaType, bytes, sha256 } = artifact;
  const http = ["HTTP/1.1 200 OK", `Content-Type: ${mediaType}`, `Content-Length: ${bytes}`, "", ""].join(CRLF);
  const isResponse = type === "response";
  const lines = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${id}>`,
    `WARC-Date: ${at}`,
    `WARC-Target-URI: ${uri}`,
    `WARC-Payload-Digest: sha256:${sha256}`,
    `Content-Type: ${isResponse ? "application/http; msgtype=response" : mediaType}`,
    `Content-Length: ${isResponse ? http.length + bytes : bytes}`,
    "",
    isResponse ? http : "",
  ];
  return utf8(lines.join(CRLF));
}

/** The first record: who made the archive, and that its responses are pages as they were seen, not as they were sent. */
export function infoRecord({ exportedAt, software, caseId }: ExportInfo): Uint8Array<ArrayBuffer> {
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
    "Content-Type: application/warc-fields",
    `Content-Length: ${content.length}`,
    "",
    "",
  ];
  const head = utf8(lines.join(CRLF));
  const record = new Uint8Array(head.length + content.length + RECORD_END.length);
  record.set(head);
  record.set(content, head.length);
  record.set(RECORD_END, head.length + content.length);
  return record;
}
