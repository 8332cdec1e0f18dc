import type { CasePicture } from "../../../storage/reading";

/** Markup that is longer is not looked through for pictures. */
const LONGEST = 60_000_000;

/**
 * The picture of a thing within the kept copy of a page, as an address of its own bytes: the one that is named as the thing is or stands
 * in a link to it, else the largest. The copy is parsed apart from any page: nothing in it runs or is fetched.
 */
export function picturesIn(
  html: string,
  wanted: readonly Pick<CasePicture, "picture" | "name" | "url">[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (html.length > LONGEST) return found;
  const copy = new DOMParser().parseFromString(html, "text/html");
  const images = [...copy.images].filter((image) => isHeld(image.getAttribute("src")));
  const sized = [...images].sort((a, b) => sizeOf(b) - sizeOf(a));
  for (const { picture, name, url } of wanted) {
    const path = pathOf(url);
    const named = images.find((image) => name !== "" && image.getAttribute("alt")?.trim() === name);
    const linked = images.find(
      (image) => path !== "" && pathOf(image.closest("a")?.getAttribute("href") ?? "") === path,
    );
    const image = named ?? linked ?? (wanted.length === 1 ? sized[0] : undefined);
    const src = image?.getAttribute("src");
    if (src) found.set(picture, src);
  }
  return found;
}

const isHeld = (src: string | null): boolean =>
  /^data:image\/(?:png|jpe?g|gif|webp|avif|svg\+xml)[;,]/iu.test(src ?? "");

const sizeOf = (image: Element): number => {
  const sides = ["width", "height"].map((side) => Number(image.getAttribute(side) ?? 0));
  return sides.every((side) => side > 0)
    ? sides.reduce((a, b) => a * b) * 10
    : (image.getAttribute("src") ?? "").length;
};

/** What stays of an address at a site's other names. */
const pathOf = (url: string): string =>
  URL.canParse(url, "https://x.invalid") ? new URL(url, "https://x.invalid").pathname.replace(/\/$/u, "") : "";
