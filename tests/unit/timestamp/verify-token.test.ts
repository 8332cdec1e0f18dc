import { fc, test } from "@fast-check/vitest";
import { afterAll, describe, expect, it } from "vitest";
import {
  type TokenToVerify,
  lookAtToken,
  readReply,
  timestampRequest,
  verifyToken,
} from "../../../src/domain/ledger/timestamp";
import { type Signer, makeAuthority } from "../../authority/authority";
import { signByHand } from "../../authority/sign-by-hand";
import { runs } from "../support/runs";

const authority = makeAuthority();
const stranger = makeAuthority("Root of strangers");
afterAll(() => {
  authority.remove();
  stranger.remove();
});

const { folder, root } = authority;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const data = bytes("a checkpoint\n1\nroot\n");
const nonce = Uint8Array.of(0x80, 2, 3, 4, 5, 6, 7, 8);

function tokenFor(what: Uint8Array, signer?: Signer, from = authority): Uint8Array {
  const token = readReply(from.reply(timestampRequest(what, nonce), signer));
  if (!token.ok) throw new Error(token.error.code);
  return token.value;
}

const good = tokenFor(data);
const outcome = async (request: Partial<TokenToVerify>): Promise<string> => {
  const verified = await verifyToken({ token: good, data, anchors: [root], nonce, ...request });
  return verified.ok ? "good" : verified.error.code;
};

/** A certificate of a kind, and the good token's statement signed with it. */
function signedWith(name: string, wish: object, how: object = {}): Uint8Array {
  authority.certificate({ name, ...wish });
  return signByHand(folder, good, { signer: name, ...how });
}

describe("a good authority's word", () => {
  it("is taken, with its time, name and number", async () => {
    const verified = await verifyToken({ token: good, data, anchors: [root], nonce });
    expect(verified).toMatchObject({ ok: true, value: { authority: "Time of stamps", accuracy: 1_000 } });
    expect(verified.ok && Math.abs(Date.parse(verified.value.time) - Date.now())).toBeLessThan(3_600_000);
  });

  it("is taken from an RSA key, over certificates in between, and by the authority's own certificate", async () => {
    const own = authority.certificate({ name: "rsa", key: "rsa" });
    const rsa = tokenFor(data, { name: "rsa" });
    expect(await outcome({ token: rsa })).toBe("good");
    expect(await outcome({ token: rsa, anchors: [own] })).toBe("good");
    authority.certificate({ name: "between", isAuthority: true });
    authority.certificate({ name: "below", issuer: "between" });
    expect(await outcome({ token: tokenFor(data, { name: "below", chain: ["between"] }) })).toBe("good");
    expect(await outcome({ token: tokenFor(data, { name: "below" }) })).toBe("not-trusted");
  });

  it("is taken when its statement is signed with cms, which the refused ones below are made with", async () => {
    expect(await outcome({ token: signByHand(folder, good, { signer: "stamps" }) })).toBe("good");
  });

  it("is read with other certificates among the trusted ones", async () => {
    expect(await outcome({ anchors: [stranger.root, root + stranger.root] })).toBe("good");
  });
});

describe("what is refused, with its reason", () => {
  it("an authority that nobody trusts, also one of the same name", async () => {
    expect(await outcome({ anchors: [stranger.root] })).toBe("not-trusted");
    const namesake = makeAuthority();
    expect(await outcome({ token: tokenFor(data, undefined, namesake) })).toBe("not-trusted");
    namesake.remove();
  });

  it("no certificate to trust", async () => {
    expect(await outcome({ anchors: ["no certificate"] })).toBe("anchor-unreadable");
    expect(await outcome({ anchors: [] })).toBe("anchor-unreadable");
  });

  it("an expired certificate, and one in between that is expired", async () => {
    const past = ["20200101000000Z", "20210101000000Z"] as const;
    expect(await outcome({ token: signedWith("expired", { span: past }) })).toBe("certificate-expired");
    expect(await outcome({ token: signedWith("early", { span: ["20900101000000Z", "20910101000000Z"] }) })).toBe(
      "certificate-expired",
    );
    authority.certificate({ name: "stale", isAuthority: true, span: past });
    authority.certificate({ name: "fresh", issuer: "stale" });
    expect(await outcome({ token: tokenFor(data, { name: "fresh", chain: ["stale"] }) })).toBe("certificate-expired");
  });

  it("a certificate in between that may not vouch for others", async () => {
    authority.certificate({ name: "below-stamps", issuer: "stamps" });
    expect(await outcome({ token: tokenFor(data, { name: "below-stamps", chain: ["stamps"] }) })).toBe("not-trusted");
  });

  it("a certificate that is for other things, or not critically for time stamps", async () => {
    for (const usage of ["", "timeStamping", "critical,codeSigning", "critical,timeStamping,codeSigning"])
      expect(await outcome({ token: signedWith(`usage-${usage.length}`, { usage }) })).toBe("purpose-wrong");
  });

  it("the word about other bytes", async () => {
    expect(await outcome({ data: bytes("another checkpoint\n") })).toBe("imprint-differs");
  });

  it("an old answer, played again", async () => {
    expect(await outcome({ nonce: Uint8Array.of(9, 9, 9, 9, 9, 9, 9, 9) })).toBe("nonce-differs");
  });

  it("a time before the bytes were there, or one that has not come", async () => {
    expect(await outcome({ between: { from: "2090-01-01T00:00:00.000Z" } })).toBe("time-too-early");
    expect(await outcome({ between: { to: "2020-01-01T00:00:00.000Z" } })).toBe("time-in-future");
    expect(await outcome({ between: { from: "2020-01-01T00:00:00.000Z", to: "2090-01-01T00:00:00.000Z" } })).toBe(
      "good",
    );
  });

  it("a token that names another certificate than the one in it, or none", async () => {
    authority.certificate({ name: "first", serial: "77" });
    const token = signedWith("second", { keyOf: "first", serial: "77" }, { signer: "first", shown: "second" });
    expect(await outcome({ token })).toBe("signer-differs");
    expect(await outcome({ token: signByHand(folder, good, { signer: "first", names: false }) })).toBe(
      "signer-differs",
    );
  });

  it("a token without its signer's certificate, or with a forgeable hash", async () => {
    expect(await outcome({ token: signByHand(folder, good, { signer: "first", shown: "stamps" }) })).toBe(
      "certificate-missing",
    );
    expect(await outcome({ token: signByHand(folder, good, { signer: "stamps", digest: "sha1" }) })).toBe(
      "algorithm-weak",
    );
  });

  it("a kind of signature that no browser can check, and says that it cannot tell", async () => {
    authority.certificate({ name: "brainpool", key: "brainpool" });
    const token = tokenFor(data, { name: "brainpool" });
    expect(await outcome({ token })).toBe("signature-unknown");
    const looked = await lookAtToken({ token, data, anchors: [root] });
    expect(looked).toMatchObject({ ok: true, value: { told: { authority: "Time of brainpool" } } });
    const old = ["20200101000000Z", "20210101000000Z"] as const;
    authority.certificate({ name: "old-pool", key: "brainpool", span: old });
    expect(await outcome({ token: signByHand(folder, good, { signer: "old-pool" }) })).toBe("certificate-expired");
  });

  it("an authority's refusal, in its own words", () => {
    const reply = authority.reply(timestampRequest(data, nonce), { name: "stamps", digests: "sha512" });
    expect(readReply(reply)).toMatchObject({ ok: false, error: { code: "not-granted" } });
    expect(JSON.stringify(readReply(reply))).toContain("algorithm");
  });

  it("a reply that is none", () => {
    for (const reply of [bytes(""), bytes("<html>Not found</html>"), Uint8Array.of(0x30, 0x80), good])
      expect(readReply(reply)).toEqual({ ok: false, error: { code: "reply-unreadable" } });
  });
});

describe("a token that was tampered with", () => {
  const told = verifyToken({ token: good, data, anchors: [root], nonce });
  const places = fc.record({ at: fc.nat(good.length - 1), bit: fc.nat(7) });

  test.prop([places], runs(150))("is refused, or says the very same", async ({ at, bit }) => {
    const token = good.map((byte, i) => (i === at ? byte ^ (1 << bit) : byte));
    const verified = await verifyToken({ token, data, anchors: [root], nonce });
    if (verified.ok) expect(verified).toEqual(await told);
  });

  test.prop([fc.nat(good.length - 1)], runs(50))("is refused where it is cut off", async (length) => {
    expect(await outcome({ token: good.slice(0, length) })).not.toBe("good");
  });

  it("is refused with anything behind it", async () => {
    expect(await outcome({ token: Uint8Array.of(...good, 0) })).toBe("token-unreadable");
  });

  test.prop([fc.uint8Array({ maxLength: 300 })])("never throws for bytes of any kind", async (token) => {
    readReply(token);
    expect(await outcome({ token })).not.toBe("good");
  });
});
