import { expect, it } from "vitest";
import { keyAnnounced } from "../../../src/domain/keeping/custody";
import { announcedKey } from "../../../src/storage/reading";
import { entriesOf, withServices } from "./support";

it("a key for summaries is made once, says in the log what it is for, and cannot be read", () =>
  withServices(async ({ announceKey }, db) => {
    expect(await announceKey({})).toEqual({ ok: true, value: null });
    expect(await announceKey({})).toEqual({ ok: true, value: null });
    expect(await entriesOf(db)).toEqual([keyAnnounced.type]);
    const held = await announcedKey(db);
    const [entry] = await db.payloads.toArray();
    expect(JSON.parse(entry?.json ?? "")).toEqual({
      use: "export-summaries",
      algorithm: "ECDSA-P384-SHA256",
      publicKey: held?.publicKey,
    });
    expect(held).toMatchObject({ origin: entry?.origin, index: entry?.index });
    expect(held?.privateKey.extractable).toBe(false);
    if (held) await expect(crypto.subtle.exportKey("pkcs8", held.privateKey)).rejects.toThrow();
  }));

it("a key is announced once, however often it is asked for at once", () =>
  withServices(async ({ announceKey }, db) => {
    await Promise.all([announceKey({}), announceKey({}), announceKey({})]);
    expect(await entriesOf(db)).toEqual([keyAnnounced.type]);
  }));

it("the log of another installation has no word in it: a profile that was restored makes a key of its own", () =>
  withServices(async ({ announceKey }, db) => {
    await announceKey({});
    const first = await announcedKey(db);
    // As a backup leaves it: the entries, and no log of one's own yet.
    await db.meta.delete("origin");
    expect(await announcedKey(db)).toBeUndefined();
    await announceKey({});
    const second = await announcedKey(db);
    expect(second?.publicKey).not.toBe(first?.publicKey);
    expect(second?.origin).not.toBe(first?.origin);
    expect(await entriesOf(db)).toEqual([keyAnnounced.type, keyAnnounced.type]);
  }));
