import { addressOf, baseOf, queryDocument, rootOf } from "../../domain/evidence/reading";

/** A document within the page that the browser lets us see, and what it is called where facts were read in it. */
export interface Frame {
  readonly document: Document;
  readonly url: string;
}

const DEEPEST = 4;
const MOST = 50;

/** What a frame shows, where it is of the page's own site. */
export function framed(frame: Element): Document | null {
  try {
    const { contentDocument } = frame as HTMLIFrameElement;
    return contentDocument && (rootOf(contentDocument) as Element | null) ? contentDocument : null;
  } catch {
    return null; // Another site's.
  }
}

/** The frames within a document and within those, as far as they may be seen. */
export function framesIn(document: Document, depth = 0): Frame[] {
  if (depth >= DEEPEST) return [];
  const frames = [...queryDocument(document, "iframe, frame, object")].slice(0, MOST);
  return frames.flatMap((frame) => {
    const inner = framed(frame);
    if (!inner) return [];
    // A frame without an address of its own has that of the page around it (HTML, "document base URL").
    const url = addressOf(inner).startsWith("about:") ? baseOf(inner) : addressOf(inner);
    return [{ document: inner, url }, ...framesIn(inner, depth + 1)];
  });
}
