import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

type Listener = (changes: unknown, area: string) => void;

const POLICY = { agency: { name: "Town of Ellmont" } };
let managed: object;
let local: Record<string, unknown>;
let session: Record<string, unknown>;
let getPolicy: typeof import("../../../src/platform/policy").getPolicy;
const listeners = new Set<Listener>();

const areaOf = (held: () => Record<string, unknown>) => ({
  get: (names: string | readonly string[]) =>
    Promise.resolve(Object.fromEntries(Object.entries(held()).filter(([name]) => [names].flat().includes(name)))),
  set: (all: object) => Promise.resolve(void Object.assign(held(), all)),
  remove: (name: string) => Promise.resolve(void Reflect.deleteProperty(held(), name)),
});

beforeEach(async () => {
  [managed, local, session] = [{}, {}, {}];
  listeners.clear();
  const storage = {
    managed: { get: () => Promise.resolve(managed) },
    local: areaOf(() => local),
    session: areaOf(() => session),
    onChanged: {
      addListener: (one: Listener) => listeners.add(one),
      removeListener: (one: Listener) => listeners.delete(one),
    },
  };
  vi.doMock("webextension-polyfill", () => ({ default: { storage } }));
  vi.resetModules();
  ({ getPolicy } = await import("../../../src/platform/policy"));
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock("webextension-polyfill");
  vi.resetModules();
});

/** What is known of the policy after so long (ms); undefined while it is still waited for. */
async function knownAfter(asked: Promise<{ readonly isKnown: boolean }>, ms: number): Promise<boolean | undefined> {
  let known: boolean | undefined;
  void asked.then(({ isKnown }) => (known = isKnown));
  await vi.advanceTimersByTimeAsync(ms);
  return known;
}

describe("a policy that was there before, and is not there", () => {
  beforeEach(async () => {
    managed = POLICY;
    expect(await knownAfter(getPolicy(), 0)).toBe(true);
    managed = {};
  });

  it("is waited for ten seconds and no longer; then what it could forbid is closed", async () => {
    const asked = getPolicy();
    expect(await knownAfter(asked, 9_999)).toBe(undefined);
    expect(await knownAfter(asked, 1)).toBe(false);
    const policy = await asked;
    expect(policy.desks.hiring.allowedHosts).toBe("unreadable");
    expect(listeners.size).toBe(0);
    // Once missed, nobody waits for it again in this session.
    expect(await knownAfter(getPolicy(), 0)).toBe(false);
  });

  it("holds as soon as it comes", async () => {
    const asked = getPolicy();
    expect(await knownAfter(asked, 5_000)).toBe(undefined);
    managed = POLICY;
    for (const tell of [...listeners]) tell({}, "managed");
    expect(await knownAfter(asked, 0)).toBe(true);
    expect((await asked).agency.name).toBe("Town of Ellmont");
  });

  it("is taken as removed where it does not come after the browser's next start either", async () => {
    expect(await knownAfter(getPolicy(), 10_000)).toBe(false);
    session = {};
    const asked = getPolicy();
    expect(await knownAfter(asked, 10_000)).toBe(true);
    expect((await asked).settings).toEqual([]);
    expect(await knownAfter(getPolicy(), 0)).toBe(true);
  });
});

it("is not waited for where there never was one", async () => {
  expect(await knownAfter(getPolicy(), 0)).toBe(true);
});
