import { generateKeyPairSync } from "node:crypto";
import { fc, test } from "@fast-check/vitest";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { signPolicy } from "../../../scripts/policy/sign-policy.mjs";
import * as code from "../../../src/domain/policy";

const AT = "2026-11-30T10:00:00.000Z";
const newKey = (): string =>
  generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const KEY = newKey();
const signed = (policy: object, version: number, key = KEY): string =>
  signPolicy(code, { policy: JSON.stringify(policy), key, version, issuedAt: AT }).signed;

const whole = signed({ watching: "barred", agency: { name: "Ellmont" } }, 1);

let local: Record<string, unknown>;
let managed: Record<string, unknown>;
let file: typeof import("../../../src/platform/policy-file");
let policy: typeof import("../../../src/platform/policy");

async function besideBrowser(): Promise<void> {
  [local, managed] = [{}, {}];
  const area = (held: () => Record<string, unknown>) => ({
    get: (names?: string | readonly string[]) =>
      Promise.resolve(
        Object.fromEntries(Object.entries(held()).filter(([name]) => !names || [names].flat().includes(name))),
      ),
    set: (all: object) => Promise.resolve(void Object.assign(held(), all)),
    remove: (name: string) => Promise.resolve(void Reflect.deleteProperty(held(), name)),
  });
  const onChanged = { addListener: () => undefined, removeListener: () => undefined };
  const storage = { managed: area(() => managed), local: area(() => local), session: area(() => ({})), onChanged };
  vi.doMock("webextension-polyfill", () => ({ default: { storage } }));
  vi.resetModules();
  [file, policy] = [await import("../../../src/platform/policy-file"), await import("../../../src/platform/policy")];
}
describe("a text that is no policy file", () => {
  test.prop([fc.oneof(fc.string(), fc.json())])("is none, whatever it is", (text) => {
    expect(code.parseSignedPolicy(text)).toEqual({ ok: false, error: { code: "not-a-policy" } });
  });
});

async function take(text: string): Promise<string | undefined> {
  const looked = await file.lookAtPolicyFile(text);
  if (!looked.ok) return looked.error.code;
  await file.takePolicyFile(looked.value);
  return undefined;
}

describe("a policy file that the command signs", () => {
  beforeEach(besideBrowser);
  afterEach(() => {
    vi.doUnmock("webextension-polyfill");
    vi.resetModules();
  });

  it("holds where no management brings a policy, and is what it says", async () => {
    expect(await take(signed({ agency: { name: "Town of Ellmont" }, watching: "barred" }, 1))).toBeUndefined();
    expect(await policy.heldPolicy()).toMatchObject({ from: "file", set: { watching: "barred" } });
    expect((await policy.getPolicy()).agency.name).toBe("Town of Ellmont");
    expect((await policy.getPolicy()).mayWatch).toBe(false);
  });

  it("never holds beside a policy of the browser's management", async () => {
    await take(signed({ watching: "barred" }, 1));
    managed = { language: "de" };
    expect(await policy.heldPolicy()).toEqual({ from: "managed", set: { language: "de" } });
  });

  it("is followed by a later one of the same key alone", async () => {
    await take(signed({ watching: "barred" }, 3));
    expect(await take(signed({}, 4, newKey()))).toBe("other-key");
    expect(await take(signed({}, 2))).toBe("older");
    expect(await take(signed({}, 3))).toBe("same");
    expect((await policy.getPolicy()).mayWatch).toBe(false);
    expect(await take(signed({}, 4))).toBeUndefined();
    expect((await policy.getPolicy()).mayWatch).toBe(true);
  });

  it("closes what it speaks of where nobody can read that", async () => {
    const { faults } = signPolicy(code, { policy: '{"desks":7}', key: KEY, version: 1, issuedAt: AT });
    expect(faults).not.toEqual([]);
    expect(await take(signed({ desks: 7 }, 1))).toBeUndefined();
    expect((await policy.getPolicy()).faults).toEqual(faults);
  });

  test.prop([fc.nat({ max: 10_000 }), fc.constantFrom("0", "A", "é", '"', "{")], { numRuns: 20 })(
    "is not taken where a character of it is another one",
    async (at, other) => {
      const text = whole;
      const n = at % text.length;
      const changed = `${text.slice(0, n)}${other}${text.slice(n + 1)}`;
      const same = (() => {
        try {
          return JSON.stringify(JSON.parse(changed)) === JSON.stringify(JSON.parse(text));
        } catch {
          return false;
        }
      })();
      const said = await file.lookAtPolicyFile(changed);
      expect(said.ok).toBe(same);
    },
  );

  it("is gone where it was taken away", async () => {
    await take(whole);
    await file.removePolicyFile();
    expect(await policy.heldPolicy()).toEqual({ from: "managed", set: {} });
  });

  it("has a fingerprint that two people can compare", () => {
    const { fingerprint } = signPolicy(code, { policy: "{}", key: KEY, version: 1, issuedAt: AT });
    expect(fingerprint).toMatch(/^(?:[0-9a-f]{4} ){15}[0-9a-f]{4}$/u);
  });
});
