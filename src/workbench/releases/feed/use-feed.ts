import { writeZip } from "../../../domain/files/exchange";
import { FEED_FILES, type FeedHead, fileHash, jsonFeedOf } from "../../../domain/files/open-data";
import type { Ask } from "../../../messaging";
import type { MadeRelease, PublicItem } from "../../../storage/reading";

/** The feed of what is public, with its signature and the key for it, in one zip; the code of what went wrong. */
export async function signedFeed(
  head: FeedHead,
  items: readonly PublicItem[],
  releases: readonly MadeRelease[],
  ask: Ask,
): Promise<
  { readonly ok: true; readonly zip: Blob } | Exclude<Awaited<ReturnType<typeof ask<"signFeed">>>, { ok: true }>
> {
  const entries = items.map(({ made, madeAt }) => ({ made, madeAt, release: addressOf(made.releaseId, releases) }));
  const encoder = new TextEncoder();
  const feed = encoder.encode(jsonFeedOf(head, entries));
  const signed = await ask("signFeed", { sha256: fileHash(feed) });
  if (!signed.ok) return signed;
  const files = [
    { name: FEED_FILES.feed, pieces: [feed] },
    { name: FEED_FILES.note, pieces: [encoder.encode(signed.value.note)] },
    { name: FEED_FILES.key, pieces: [encoder.encode(signed.value.key)] },
  ];
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeZip(files)) parts.push(part);
  return { ok: true, zip: new Blob(parts, { type: "application/zip" }) };
}

/** Where a release is shown: in its portal, or where its files lie. */
function addressOf(releaseId: string, releases: readonly MadeRelease[]): string {
  const made = releases.find((one) => one.releaseId === releaseId);
  return made?.published?.address || made?.release.choices.address || "";
}
