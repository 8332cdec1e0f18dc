import { type Item, type Literal } from "../items";
import type { Desk } from "./desk";
import { give } from "./make-item";
import type { SubjectRule } from "./site-recipe";

const PARTS = /^(https?:\/\/[^/?#]+)([^?#]*)/iu;

/** Gives a subject the page's own address, and the name it goes by there, where a recipe says that these are its own. */
export function giveOwnAddress(desk: Desk, item: Item, { here }: SubjectRule): void {
  const [, origin, path = ""] = PARTS.exec(desk.context.url) ?? [];
  if (here === undefined || origin === undefined) return;
  const segments = path.split("/").filter((each) => each !== "");
  const kept = here.segments === undefined ? path : `/${segments.slice(0, here.segments).join("/")}`;
  give(item, "url", literal(item, `${origin}${kept}`));
  const handle = here.handle === undefined ? undefined : segments[here.handle];
  if (handle !== undefined) give(item, "identifier", literal(item, handle));
}

function literal({ place }: Item, text: string): Literal {
  return { kind: "text", text, encoded: false, place };
}
