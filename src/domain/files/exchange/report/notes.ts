import { isMade } from "../case-file";
import { escape, heading, paragraphs, tag, words } from "./html";
import { moment } from "./say/times";
import type { Telling } from "./telling";

/** The notes of the case, each with its day and the capture, or the fact of one, that it is on. */
export function notesHtml({ w, file }: Telling): string {
  if (file.notes.length === 0) return "";
  const titles = new Map(file.entries.filter(isMade).map(({ capture }) => [capture.captureId, capture.page.title]));
  const notes = file.notes.map(({ text = "", addedAt = "", captureId, fact = null }) => {
    const title = titles.get(captureId ?? "");
    const on = title === undefined ? "" : `, ${onWords(title === "" ? w.captured.noTitle : title, fact, w)}`;
    return `<div class="note">${paragraphs(text, words)}${tag("p", tag("small", words(moment(addedAt, w) + on)))}</div>`;
  });
  return heading(2, escape(w.sections.notes), "notes") + notes.join("");
}

const onWords = (title: string, fact: number | null, { captured }: Telling["w"]): string =>
  fact === null ? captured.noteOn(title) : captured.noteOnFact(fact + 1, title);
