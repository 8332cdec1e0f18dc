import { dayOf } from "./days";
import { type FindDocument, filterOf, textsOf } from "./document";

/** The words of a captured page, as they were kept with a capture. */
export interface PageWords {
  readonly captureId: string;
  readonly sha256: string;
  readonly host: string;
  readonly title: string;
  readonly capturedAt: string;
}

/** The name of a page's document: its capture, and the file its words are in. */
export const pageRef = ({ captureId, sha256 }: Pick<PageWords, "captureId" | "sha256">): string =>
  `p ${captureId} ${sha256}`;

/** A page is found by its title and by its words. */
export const pageDocument = (page: PageWords, text: string): FindDocument => ({
  ref: pageRef(page),
  kind: "page",
  texts: textsOf(["head", page.title], ["body", text]),
  filters: [filterOf("host", page.host), filterOf("capture", page.captureId)],
  day: dayOf(page.capturedAt),
});
