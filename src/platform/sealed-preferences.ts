import browser from "webextension-polyfill";
import { decodeBase64, encodeBase64 } from "../domain/ledger/log";
import { isSealable } from "./kept";
import { VAULT_OPEN } from "./kept/vault-keys";
import { getSession } from "./session";

/** Under this all that is sealed lies together: not even what there is can be seen. It is there while the vault is on. */
export const SEALED = "sealed";

const NONCE_BYTES = 12;

export type Held = Readonly<Record<string, unknown>>;

async function key(): Promise<CryptoKey | undefined> {
  const held = await getSession(VAULT_OPEN);
  const master = held?.master === undefined ? undefined : decodeBase64(held.master);
  if (!master) return undefined;
  const base = await crypto.subtle.importKey("raw", new Uint8Array(master), "HKDF", false, ["deriveKey"]);
  const info = new TextEncoder().encode("counterflow/vault/preferences");
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info };
  return crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** What is sealed; undefined where the vault is locked. */
export async function openSealed(sealed: unknown): Promise<Held | undefined> {
  const own = await key();
  const bytes = typeof sealed === "string" ? decodeBase64(sealed) : undefined;
  if (!own || !bytes) return undefined;
  const all = new Uint8Array(bytes);
  const how = { name: "AES-GCM", iv: all.subarray(0, NONCE_BYTES) };
  const text = await crypto.subtle.decrypt(how, own, all.subarray(NONCE_BYTES));
  return JSON.parse(new TextDecoder().decode(text)) as Held;
}

/** Changes what is sealed, one after the other, whichever of our pages asks. Nothing where the vault is locked. */
export async function changeSealed(change: (held: Held) => Held): Promise<void> {
  await navigator.locks.request(SEALED, async () => {
    const { [SEALED]: sealed } = await browser.storage.local.get(SEALED);
    const held = sealed === undefined ? {} : await openSealed(sealed);
    if (held) await keep(change(held));
  });
}

async function keep(held: Held): Promise<void> {
  const own = await key();
  if (!own) return;
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const text = new TextEncoder().encode(JSON.stringify(held));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, own, text));
  const all = new Uint8Array(NONCE_BYTES + sealed.length);
  all.set(iv);
  all.set(sealed, NONCE_BYTES);
  await browser.storage.local.set({ [SEALED]: encodeBase64(all) });
}

/** Seals the official's choices that name cases, sites or people; those that were sealed before stay so. */
export async function sealPreferences(): Promise<void> {
  const all = await browser.storage.local.get(null);
  const open = Object.entries(all).filter(([name]) => name !== SEALED && isSealable(name));
  await changeSealed((held) => ({ ...Object.fromEntries(open), ...held }));
  await browser.storage.local.remove(open.map(([name]) => name));
}

/** Lays them open again. */
export async function unsealPreferences(): Promise<void> {
  const { [SEALED]: sealed } = await browser.storage.local.get(SEALED);
  const held = await openSealed(sealed);
  if (held) await browser.storage.local.set(held);
  await browser.storage.local.remove(SEALED);
}
