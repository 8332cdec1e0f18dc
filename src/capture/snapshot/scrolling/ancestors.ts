import { parentNodeOf } from "../../../domain/evidence/reading";

/** An element and all that it stands in, out of shadow trees too; from the inside out. */
export function ancestors(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : parentNodeOf(at))
    if (at instanceof Element) path.push(at);
  return path;
}
