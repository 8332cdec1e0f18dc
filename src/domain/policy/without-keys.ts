import { digestOf } from "../ground/digest";
import { jcs } from "../ledger/log";
import { asRecord } from "./record";

type Held = Readonly<Record<string, unknown>>;

/** The settings that may hold keys and tokens to other systems. */
const WITH_KEYS = ["caseSystem", "ckan", "open311", "team"] as const;
/** What somebody may have chosen is left out; of a key that is drawn at random, its hash tells nothing. */
const LEFT_OUT = new Set(["credentials", "key", "token"]);
const DRAWN = "secrets";
const SIGNS = 16;

/**
 * A policy as it may be written down: keys and tokens are left out, whatever form they have; of keys that are drawn at random the first
 * 64 bits of their SHA-256 stand for them, so that one is told from another.
 */
export async function withoutKeys(held: Held): Promise<Held> {
  const settings = WITH_KEYS.filter((name) => Object.hasOwn(held, name));
  const cleared = await Promise.all(settings.map(async (name) => [name, await clear(held[name])] as const));
  return { ...held, ...Object.fromEntries(cleared) };
}

async function clear(value: unknown): Promise<unknown> {
  // What should have parts and is a text may be the key itself.
  if (typeof value === "string") return "";
  if (Array.isArray(value)) return Promise.all(value.map(clear));
  const record = asRecord(value);
  if (!record) return value;
  const parts = Object.entries(record).filter(([name]) => !LEFT_OUT.has(name));
  const cleared = await Promise.all(
    parts.map(async ([name, part]) => [name, await (name === DRAWN ? told(part) : within(part))] as const),
  );
  return Object.fromEntries(cleared);
}

/** Texts that stand under a name of their own are no keys. */
const within = async (part: unknown): Promise<unknown> =>
  typeof part === "string" || (Array.isArray(part) && part.every((one) => typeof one === "string"))
    ? part
    : clear(part);

async function told(secrets: unknown): Promise<string[]> {
  const list: readonly unknown[] = Array.isArray(secrets) ? secrets : [secrets];
  return Promise.all(list.map(async (secret) => `sha256:${(await digestOf(new Blob([jcs(secret)]))).slice(0, SIGNS)}`));
}
