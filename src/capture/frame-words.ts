import { attributeOf, titleOf } from "../domain/evidence/reading";

/** What this frame is called: in its own address and title, and by the page around it where that may be known. */
export function inWords(): string[] {
  const element = around();
  const names = ["src", "title", "name", "id", "class"].map((name) => (element && attributeOf(element, name)) ?? "");
  return [location.href, titleOf(document), window.name, ...names].map((each) => each.slice(0, 2_000)).filter(Boolean);
}

function around(): Element | null {
  try {
    return window.frameElement;
  } catch {
    return null; // Firefox throws where the page around is of another origin, Chromium says null.
  }
}
