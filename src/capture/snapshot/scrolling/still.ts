import { boxOf, styleOf } from "../../../domain/evidence/reading";
import { everyElement } from "./every-element";

/** What does not move with the page while that is scrolled through: it belongs to the first part of the picture alone. */
export interface Still {
  /** Have what would stick to an edge on the way stay at its own place, and note where what is fixed stands. */
  note(): Promise<void>;
  /** Take away what has not moved since, by how far the page was scrolled in CSS pixels. */
  hide(by: number): Promise<void>;
  /** Take away one thing. */
  hideOne(element: Element): void;
  /** Have an element stop wherever it is scrolled to. */
  unsnap(element: Element): void;
  /** Put everything back. */
  end(): void;
}

/** As it would be in the flow; what is placed within it still is. */
const UNSTUCK = { position: "relative", top: "auto", right: "auto", bottom: "auto", left: "auto" };
// Not `visibility`, which what is within may set anew; a transition would come before it.
const UNSEEN = { "transition-property": "none", opacity: "0" };
const UNSNAPPED = { "scroll-snap-type": "none" };
const DRAWN_BY_STYLE = ["::before", "::after"];

/** `kept` is never taken away: what has the content. */
export function openStill(pause: () => Promise<void> | undefined, kept: ReadonlySet<Element>): Still {
  const before: [CSSStyleDeclaration, string, string, string][] = [];
  const faded: Animation[] = [];
  const hidden = new Set<Element>();
  const tops = new Map<Element, number>();

  function set(element: Element, styles: Readonly<Record<string, string>>): void {
    const own = styleOf(element);
    for (const [name, value] of Object.entries(own ? styles : {})) {
      before.push([
        own as CSSStyleDeclaration,
        name,
        own?.getPropertyValue(name) ?? "",
        own?.getPropertyPriority(name) ?? "",
      ]);
      own?.setProperty(name, value, "important");
    }
  }
  /** What a style sheet draws has no style of its own to be set. */
  function fade(element: Element, pseudoElement: string): void {
    const unseen = { duration: 1, fill: "forwards", pseudoElement } as const;
    faded.push(Element.prototype.animate.call(element, [{ opacity: 0 }, { opacity: 0 }], unseen));
  }
  function hideOne(element: Element): void {
    if (hidden.has(element) || kept.has(element)) return;
    hidden.add(element);
    set(element, UNSEEN);
    if (isModal(element)) fade(element, "::backdrop");
  }

  return {
    async note() {
      for await (const element of everyElement(document, pause)) {
        const { position } = getComputedStyle(element);
        if (position === "sticky") set(element, UNSTUCK);
        if (position === "fixed") tops.set(element, boxOf(element).top);
      }
    },
    async hide(by) {
      for await (const element of everyElement(document, pause)) {
        const { position } = getComputedStyle(element);
        if (position === "sticky") set(element, UNSTUCK);
        // Within something that is transformed, what is fixed moves along.
        const moved = (tops.get(element) ?? boxOf(element).top) - boxOf(element).top;
        if (position === "fixed" && moved < by / 2) hideOne(element);
        for (const pseudo of DRAWN_BY_STYLE)
          if (isFixedPart(element, pseudo) && !hidden.has(element)) fade(element, pseudo);
      }
    },
    hideOne,
    unsnap(element) {
      set(element, UNSNAPPED);
    },
    end() {
      for (const animation of faded) animation.cancel();
      for (const [own, name, value, priority] of before.reverse()) own.setProperty(name, value, priority);
    },
  };
}

function isFixedPart(element: Element, pseudo: string): boolean {
  const { content, position } = getComputedStyle(element, pseudo);
  return position === "fixed" && content !== "none" && content !== "normal";
}

const isModal = (element: Element): boolean => element instanceof HTMLDialogElement && element.matches(":modal");
