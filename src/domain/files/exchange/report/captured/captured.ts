import type { ArtifactRef } from "../../../../evidence/snapshot";
import { type Chunks, utf8 } from "../../bytes";
import { escape, heading, tag, words } from "../html";
import { pictureOf, picturedIn } from "../pictures";
import { type Telling, entryName } from "../telling";
import { captureFacts, captureHead } from "./capture";
import { elsewhere, figure } from "./figure";
import { nameOfNode } from "./names";
import { type CapturedSubject, capturedSubjects } from "./subjects";

/** All that was captured, by subject. `picture` gives an artifact's bytes. */
export async function* capturedHtml(t: Telling, picture: (artifact: ArtifactRef) => Chunks): Chunks {
  const { w, file, info } = t;
  yield utf8(heading(2, escape(w.sections.captured), "captured"));
  const subjects = capturedSubjects(t);
  if (subjects.length === 0) yield utf8(tag("p", escape(w.captured.none)));
  const missing = new Set(info.missing);
  const pictured = picturedIn(file.captures, missing, info.templates);
  const shown = new Map<string, string>();
  for (const subject of subjects) yield* subjectHtml(subject);

  async function* subjectHtml({ node, captures }: CapturedSubject): Chunks {
    yield utf8(`<section>${heading(3, words(nameOfNode(node, t)))}`);
    const told = new Set<string>();
    for (const entry of captures) {
      yield utf8(captureHead(entry, t));
      for (const html of captureFacts(entry, told, t)) yield utf8(html);
      const held = pictureOf(entry, missing);
      const same = held && shown.get(held.sha256);
      if (same !== undefined) yield utf8(tag("p", escape(w.captured.pictureSame(same))));
      else if (held && pictured.has(entry)) {
        yield* figure(entry, held, picture(held), t);
        shown.set(held.sha256, entryName(entry.header, t));
      } else if (held) yield utf8(elsewhere(entry, t));
    }
    yield utf8("</section>");
  }
}
