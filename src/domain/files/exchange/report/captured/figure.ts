import { hostOf } from "../../../../evidence/sources";
import type { ArtifactRef } from "../../../../evidence/snapshot";
import { type Chunks, utf8 } from "../../bytes";
import type { MadeEntry } from "../../case-file";
import { PATHS } from "../../format";
import { VIEW, archiveAddress } from "../../warc/plan";
import { base64 } from "../base64";
import { escape, tag, words } from "../html";
import { moment } from "../say/times";
import type { Telling } from "../telling";

/** The picture of what was on screen, with words that say what it shows. `bytes` are the picture's. */
export async function* figure(
  { capture }: MadeEntry,
  { mediaType }: ArtifactRef,
  bytes: Chunks,
  { w }: Telling,
): Chunks {
  const title = capture.page.title === "" ? w.captured.noTitle : capture.page.title;
  yield utf8(`<figure><img alt="${escape(w.captured.pictureAlt(title))}" src="data:${escape(mediaType)};base64,`);
  yield* base64(bytes);
  const caption = w.captured.picture(title, hostOf(capture.page.url), moment(capture.readAt, w));
  yield utf8(`">${tag("figcaption", words(caption))}</figure>`);
}

/** Where the picture is that has no room in the report. */
export const elsewhere = ({ capture }: MadeEntry, { shared }: Telling): string =>
  tag(
    "p",
    escape(shared.pictureElsewhere(PATHS.warc)),
    "<br>",
    tag("code", words(VIEW + archiveAddress(capture.page.url))),
  );
