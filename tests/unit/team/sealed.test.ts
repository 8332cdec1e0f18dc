import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  intoPieces,
  placeOfItem,
  fileSubject,
  itemSubject,
  originToken,
  pieceSubject,
  readInvitation,
  readItem,
  readMemberWord,
  readPiece,
  teamKeys,
  withNewSecret,
  writeInvitation,
} from "../../../src/domain/files/team";
import { ORIGIN } from "./two-logs";

const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 });
const nonces = fc.uint8Array({ minLength: 24, maxLength: 24 });
const bytes = fc.uint8Array({ maxLength: 200 });

describe("what a team shares", () => {
  test.prop([secrets, nonces, bytes, fc.string()])(
    "opens with the key it was sealed with, and under its own subject",
    (secret, nonce, words, subject) => {
      const keys = teamKeys([secret]);
      const sealed = keys.seal(subject, words, nonce);
      expect(keys.open(subject, sealed)).toEqual(words);
      expect(keys.open(`${subject}.`, sealed)).toBe("broken");
    },
  );

  test.prop([secrets, secrets, nonces, bytes])(
    "opens with an older key where a newer one came, and not the other way round",
    (older, newer, nonce, words) => {
      fc.pre(older.join() !== newer.join());
      const [before, after] = [teamKeys([older]), teamKeys([newer, older])];
      expect(after.open("s", before.seal("s", words, nonce))).toEqual(words);
      expect(before.open("s", after.seal("s", words, nonce))).toBe("stranger");
      expect(after.nameFile("f")).toBe(before.nameFile("f"));
    },
  );

  test.prop([secrets, nonces, bytes, fc.nat(), fc.integer({ min: 1, max: 255 })])(
    "does not open where a byte was changed",
    (secret, nonce, words, at, by) => {
      const keys = teamKeys([secret]);
      const sealed = keys.seal("s", words, nonce);
      const place = at % sealed.length;
      expect(keys.open("s", sealed.with(place, (sealed[place] ?? 0) ^ by))).toBeTypeOf("string");
    },
  );

  test.prop([bytes, fc.integer({ min: 1, max: 50 })])("goes in pieces and comes together again", (words, size) => {
    const read = intoPieces(words, size).map((piece) => readPiece(piece));
    expect(read.map((piece) => piece?.n)).toEqual(read.map((_piece, n) => n));
    expect(read.every((piece) => piece?.count === read.length)).toBe(true);
    expect(read.flatMap((piece) => [...(piece?.bytes ?? [])])).toEqual([...words]);
  });

  test.prop([bytes])("is nothing where it is something else", (words) => {
    expect(readItem(words)).toBeUndefined();
    expect(readMemberWord(words)).toBeUndefined();
  });

  it("lies under subjects that say whose it is, and which piece", () => {
    const token = originToken(ORIGIN);
    const entry = itemSubject("north", ORIGIN, 7);
    expect(placeOfItem("north", pieceSubject(entry, 2))).toEqual({ token, index: 7, piece: 2, subject: entry });
    const file = fileSubject("north", ORIGIN, "ab".repeat(32));
    expect(placeOfItem("north", pieceSubject(file, 0))).toEqual({ token, piece: 0, subject: file });
    expect(placeOfItem("south", pieceSubject(file, 0))).toBeUndefined();
    expect(placeOfItem("north", "counterflow.north.item.x.entry.7.0")).toBeUndefined();
  });
});

describe("an invitation", () => {
  const settings = {
    team: "north",
    addresses: ["wss://team.example"],
    credentials: "a:b",
    secrets: ["A".repeat(43) + "="],
  };

  it("comes back as it was written, and with a new secret before the others", () => {
    expect(readInvitation(writeInvitation(settings))).toEqual({ ok: true, value: settings });
    expect(withNewSecret(settings, new Uint8Array(32).fill(1)).secrets).toHaveLength(2);
    expect(withNewSecret(settings, new Uint8Array(32).fill(1)).secrets.at(-1)).toBe(settings.secrets[0]);
  });

  it.each(["http://team.example", "ws://team.example", "wss://me:secret@team.example", "nats://team.example"])(
    "is refused where what passes could be read on the way, or the address says who one is: %s",
    (address) => {
      const text = writeInvitation({ ...settings, addresses: [address] });
      expect(readInvitation(text)).toEqual({ ok: false, error: { code: "invitation-address" } });
    },
  );

  test.prop([fc.oneof(fc.string(), fc.json())])("is none where it is something else", (text) => {
    expect(readInvitation(text)).toEqual({ ok: false, error: { code: "invitation-unreadable" } });
  });
});
