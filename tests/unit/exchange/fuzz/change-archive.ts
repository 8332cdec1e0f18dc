import { gunzipSync, gzipSync } from "node:zlib";
import { joined, utf8 } from "../../../../src/domain/files/exchange/bytes";
import { PATHS } from "../../../../src/domain/files/exchange/format";
import type { Contents } from "../support/packed";
import { changeBytes } from "./change-bytes";
import { changeLetters } from "./change-text";
import type { Chance } from "./chance";

type Bytes = Uint8Array<ArrayBuffer>;
interface Place {
  readonly offset: number;
  readonly length: number;
}

/** The archive with one of its records, or one of their gzip frames, changed; its index made to fit. */
export function changeArchive(contents: Contents, by: Chance): Contents {
  const archive = contents.get(PATHS.warc) ?? new Uint8Array();
  const lines = new TextDecoder().decode(contents.get(PATHS.index)).split("\n").slice(0, -1);
  const placed = lines.map(placeIn);
  const end = placed.reduce((first, { offset }) => Math.min(first, offset), archive.length);
  const all: readonly Place[] = [{ offset: 0, length: end }, ...placed];
  const chosen = by.one(all);
  const { offset, length } = chosen;
  const member = archive.slice(offset, offset + length);
  const changed = changeMember(member, by);
  const grown = changed.length - length;
  const made = lines.map((line, n) => {
    const place = placed[n] ?? chosen;
    const now = {
      offset: place.offset > offset ? place.offset + grown : place.offset,
      length: place.offset === offset ? changed.length : place.length,
    };
    return line.replace(/"length":\d+,"offset":\d+/u, `"length":${now.length},"offset":${now.offset}`);
  });
  const bytes = joined([archive.subarray(0, offset), changed, archive.subarray(offset + length)]);
  return new Map([
    ...contents,
    [PATHS.warc, bytes],
    [
      PATHS.index,
      utf8(
        made
          .sort()
          .map((line) => `${line}\n`)
          .join(""),
      ),
    ],
  ]);
}

const placeIn = (line: string): Place => JSON.parse(line.slice(line.indexOf(" {"))) as Place;

function changeMember(member: Bytes, by: Chance): Bytes {
  const set = (at: number, byte: number): Bytes => {
    const made = member.slice();
    made[at] = byte;
    return made;
  };
  const withField = (flag: number, field: Uint8Array): Bytes =>
    joined([set(3, flag).subarray(0, 10), field, member.subarray(10)]);
  const record = gunzipSync(member);
  const ways: readonly (() => Uint8Array)[] = [
    () => withField(8, utf8("name\0")),
    () => withField(16, utf8("a remark that nobody sees\0")),
    () => withField(4, Uint8Array.of(3, 0, 1, 2, 3)),
    () => set(4 + by.below(4), 1 + by.below(255)),
    () => set(8, by.below(256)),
    () => set(9, by.below(256)),
    () => joined([member, utf8("behind")]),
    () => joined([member, Uint8Array.from(gzipSync(new Uint8Array()))]),
    () => joined([Uint8Array.from(gzipSync(new Uint8Array())), member]),
    () => gzipSync(record, { level: by.below(10) }),
    () => changeBytes(member, by),
    () => gzipSync(changeHead(record, by)),
    () => gzipSync(changeHead(record, by)),
    () => gzipSync(changeBytes(Uint8Array.from(record), by)),
  ];
  return Uint8Array.from(by.one(ways)());
}

/** A record with a line of its heads changed, put in or taken away. */
function changeHead(record: Uint8Array, by: Chance): Uint8Array {
  const text = Buffer.from(record).toString("latin1");
  const end = text.indexOf("\r\n\r\n");
  const lines = text.slice(0, end).split("\r\n");
  const at = by.below(lines.length);
  const line = lines[at] ?? "";
  const made = by.one([
    () => lines.with(at, changeLetters(line, by)),
    () => lines.toSpliced(at, 1),
    () => lines.toSpliced(at, 0, line),
    () => [...lines, "WARC-IP-Address: 192.0.2.1"],
    () => lines.with(at, `${line} `),
    () => lines.with(at, line.toLowerCase()),
  ])();
  return Buffer.from(made.join("\r\n") + text.slice(end), "latin1");
}
