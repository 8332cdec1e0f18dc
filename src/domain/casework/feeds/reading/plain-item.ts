import { clearAddress } from "../../../ground/secrets";
import { oneLine, plainText } from "../../../ground/text";
import { FEED_LIMITS, type FeedItem, type FeedPlace } from "../item";
import { markupText } from "./markup-text";
import { readDate } from "./read-date";
import type { Said } from "./said";

/** An item made plain; undefined where it says nothing: no title, no text. `base` is the feed's address. */
export function plainItem(said: Said, base: string): FeedItem | undefined {
  const { short } = FEED_LIMITS;
  const plain = (text: string): string => (said.isPlain ? plainText(text) : markupText(text));
  const summary = plain(said.summary).slice(0, FEED_LIMITS.summary);
  const text = plain(said.text || said.summary).slice(0, FEED_LIMITS.text);
  const title = (line(said.title) || oneLine(summary || text).slice(0, 80)).slice(0, short);
  if (title === "" && text === "") return undefined;
  const url = said.urls.map((one) => addressOf(one, base)).find((one) => one !== "") ?? "";
  const id = (said.ids.find((one) => one.trim() !== "")?.trim() ?? (url || title || text)).slice(
    0,
    FEED_LIMITS.address,
  );
  return {
    id,
    url,
    title,
    author: [...new Set(said.authors.map(line))].filter(Boolean).join(", ").slice(0, short),
    published: readDate(said.published),
    updated: readDate(said.updated),
    summary,
    text,
    categories: [...new Set(said.categories.map((one) => line(one).slice(0, short)))]
      .filter(Boolean)
      .slice(0, FEED_LIMITS.categories),
    place: placeOf(said.place),
    source: { title: line(said.source.title).slice(0, short), url: addressOf(said.source.url, base) },
  };
}

/** One line of plain text: titles have markup, too. */
export const line = (text: string): string => oneLine(markupText(text.slice(0, 5_000)));

/** An absolute address of the web, without what signs somebody in; else empty. */
export function addressOf(text: string, base?: string): string {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > FEED_LIMITS.address || !URL.canParse(trimmed, base)) return "";
  const { href, protocol } = new URL(trimmed, base);
  const { address } = clearAddress(href);
  return /^https?:$/u.test(protocol) && address.length <= FEED_LIMITS.address && URL.canParse(address) ? address : "";
}

function placeOf({ name, latitude, longitude }: Said["place"]): FeedPlace | null {
  const isThere =
    latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  const said = line(name).slice(0, FEED_LIMITS.short);
  if (!isThere && said === "") return null;
  return { name: said, latitude: isThere ? latitude : null, longitude: isThere ? longitude : null };
}
