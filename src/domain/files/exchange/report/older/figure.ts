import type { ArtifactRef } from "../../../../evidence/snapshot";
import { type Chunks, utf8 } from "../../bytes";
import type { MadeEntry } from "../../case-file";
import { PATHS } from "../../format";
import { VIEW, archiveAddress } from "../../warc/plan";
import type { ExchangeWords } from "../../words";
import { base64 } from "../base64";
import { escape, tag, words } from "../html";

/** The picture of what was on screen, in the report itself. `bytes` are the picture's. */
export async function* figure({ mediaType, sha256 }: ArtifactRef, w: ExchangeWords, bytes: Chunks): Chunks {
  yield utf8(`<figure><img alt="${escape(w.roles.screenshot)}" src="data:${escape(mediaType)};base64,`);
  yield* base64(bytes);
  yield utf8(`"><figcaption>${escape(w.roles.screenshot)}, SHA-256 <code>${sha256}</code></figcaption></figure>`);
}

/** Where the picture is that has no room in the report. */
export const elsewhere = ({ capture }: MadeEntry, w: ExchangeWords): string =>
  tag("p", escape(w.pictureElsewhere(PATHS.warc)), "<br>", tag("code", words(VIEW + archiveAddress(capture.page.url))));
