import { loadAddress } from "./address";
import type { Members } from "./members";

/** Where pages keep the address of a picture until somebody scrolls to it. */
const WAITING = ["data-src", "data-srcset", "data-original", "data-lazy-src", "data-lazy", "data-lazy-srcset"];

/** Whether a picture has not been loaded by the page itself, which keeps its address for later. */
export function isWaiting(image: HTMLImageElement, attributeOf: Members["attributeOf"], base: string): boolean {
  const address = WAITING.map((name) => attributeOf(image, name)).find(
    (value) => value !== null && value.trim() !== "",
  );
  if (address === undefined || loadAddress(address?.split(/[\s,]/u, 1)[0] ?? "", base) === undefined) return false;
  const { currentSrc, naturalWidth } = image;
  // In place of the picture there is nothing, a point, or something that stands for it.
  return !currentSrc || currentSrc.startsWith("data:") || !(naturalWidth > 1);
}
