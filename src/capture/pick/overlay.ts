import { append, boxOf, createIn, rootOf } from "../../domain/evidence/reading";
import { dress, type Made } from "../overlay-style";
import { CATCHER, LABEL, OUTLINE, SIBLING, UNSEEN } from "./style";

/** What is drawn over the page. */
export interface Overlay {
  /** The element in the page that catches the pointer; everything of it is in a shadow root closed to the page. */
  readonly host: Made;
  /** Outline one element, say what it is beside it and to a screen reader. */
  show(element: Element, words: string): void;
  /** Outline all that would be read; the page can be used again meanwhile. */
  showAll(elements: readonly Element[], words: string): void;
  remove(): void;
}

const MOST = 300;

/** Opens over the page. Beneath an open modal dialog nothing can be clicked, so it goes into the last one of `modals`. */
export function openOverlay(modals: readonly Element[]): Overlay {
  const host = made("div", CATCHER);
  host.popover = "manual";
  const root = host.attachShadow({ mode: "closed" });
  const drawing = made("div", {});
  const status = made("p", UNSEEN);
  status.role = "status";
  root.append(drawing, status);
  append(modals.at(-1) ?? rootOf(document), host);
  host.showPopover();
  let redraw = (): void => undefined;
  const again = (): void => void requestAnimationFrame(redraw);
  addEventListener("scroll", again, { capture: true, passive: true });
  addEventListener("resize", again);
  const draw = (boxes: () => Made[], words: string): void => {
    redraw = () => {
      drawing.replaceChildren(...boxes());
    };
    redraw();
    if (status.textContent !== words) status.textContent = words;
  };
  return {
    host,
    show(element, words) {
      dress(host, { "pointer-events": "auto" });
      draw(() => [boxAround(element, OUTLINE), labelAt(element, words)], words);
    },
    showAll(elements, words) {
      dress(host, { "pointer-events": "none" });
      const [first] = elements;
      const boxes = () => elements.slice(0, MOST).map((each) => boxAround(each, SIBLING));
      draw(() => (first ? [...boxes(), labelAt(first, words)] : []), words);
    },
    remove() {
      removeEventListener("scroll", again, { capture: true });
      removeEventListener("resize", again);
      host.remove();
    },
  };
}

function made(name: "div" | "p", style: Readonly<Record<string, string>>): Made {
  const element = createIn(document, name) as Made;
  dress(element, style);
  return element;
}

function boxAround(element: Element, style: Readonly<Record<string, string>>): Made {
  const { left, top, width, height } = boxOf(element);
  return made("div", { ...style, left: px(left - 2), top: px(top - 2), width: px(width + 4), height: px(height + 4) });
}

/** Below the element, or above it where there is no room. */
function labelAt(element: Element, words: string): Made {
  const { left, top, bottom } = boxOf(element);
  const label = made("div", LABEL);
  const isRoom = bottom + 40 < innerHeight;
  dress(label, {
    left: px(Math.min(Math.max(left, 4), innerWidth - 200)),
    ...(isRoom ? { top: px(Math.max(bottom + 6, 4)) } : { bottom: px(Math.max(innerHeight - top + 6, 4)) }),
  });
  label.dir = "auto";
  label.textContent = words;
  return label;
}

const px = (value: number): string => `${Math.round(value)}px`;
