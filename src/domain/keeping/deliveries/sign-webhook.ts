import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { encodeBase64 } from "../../ledger/log";

/** Headers of a message as Standard Webhooks 1.0 write them. */
export type WebhookHeaders = Readonly<Record<"webhook-id" | "webhook-timestamp" | "webhook-signature", string>>;

/**
 * Who sent a message, and that it is whole: HMAC-SHA256 over `id.timestamp.body` by each key, newest first, so that a receiver
 * may know either while one takes the other's place. `at` is the moment of this very attempt (ISO 8601).
 */
export function signWebhook(
  { id, at, body }: { readonly id: string; readonly at: string; readonly body: string },
  keys: readonly Uint8Array[],
): WebhookHeaders {
  const seconds = String(Math.floor(Date.parse(at) / 1_000));
  const signed = new TextEncoder().encode(`${id}.${seconds}.${body}`);
  const signatures = keys.map((key) => `v1,${encodeBase64(hmac(sha256, key, signed))}`);
  return { "webhook-id": id, "webhook-timestamp": seconds, "webhook-signature": signatures.join(" ") };
}
