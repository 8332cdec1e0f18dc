import { LIMITS } from "../limits";
import { keysOf } from "../merge/fact-keys";
import { fillIn } from "../merge/fill-in";
import { isSameFact } from "../merge/same-fact";
import type { Fact, Provenance, Reading, Warning } from "../model";
import { openFrameSubjects } from "./frame-subjects";
import type { ReadDocument, ReadFrame } from "./read-document";
import { isReviewWidget } from "./review-widget";
import { FRAME_UNREAD } from "./warn-frames";

/**
 * What a page and the frames in it say together. Subjects that a frame names are the page's where they are the same
 * thing. What a frame says of nobody by name (a review widget) is about the page's main subject, with less confidence;
 * what is merely seen in a frame counts only where the frame is called after reviews, for advertisements show stars too.
 * What both say is one fact. Pure; the page's own facts keep their order and come first.
 */
export function mergeReadings(page: ReadDocument, frames: readonly ReadFrame[]): Reading {
  const subjects = openFrameSubjects(page);
  const facts = openFacts(page.reading.facts);
  const warnings = [...page.reading.warnings];
  for (const frame of frames) {
    const { reading, url } = frame;
    const about = new Map(reading.subjects.map((subject) => [subject.id, subject]));
    for (const fact of reading.facts) {
      const subject = about.get(fact.subject);
      if (!subject) continue;
      const place = subjects.placeOf(subject, url);
      if (place.inferred && fact.provenance.every(isSeen) && !isReviewWidget(frame.words)) continue;
      facts.add({
        ...fact,
        subject: place.id(),
        confidence: Math.min(fact.confidence, place.confidence),
        provenance: inFrame(fact.provenance, url),
        ...(fact.kind === "review" &&
          fact.answer && { answer: { ...fact.answer, provenance: inFrame(fact.answer.provenance, url) } }),
      });
    }
    if (reading.facts.length > 0) warnings.push(...reading.warnings);
  }
  return { ...page.reading, subjects: subjects.all(), facts: facts.all(), warnings: stillTrue(warnings, frames) };
}

const inFrame = (provenance: readonly Provenance[], url: string): Provenance[] =>
  provenance.map((each) => ({ ...each, frame: each.frame ?? url.slice(0, LIMITS.short) }));

const isSeen = ({ syntax }: Provenance): boolean => syntax === "visible";

function openFacts(stated: readonly Fact[]): { add(fact: Fact): void; all(): Fact[] } {
  const all: Fact[] = [];
  const shelves = new Map<string, Fact[]>();
  const shelvesOf = (subject: string, keys: readonly string[]) => keys.map((key) => JSON.stringify([subject, key]));
  const keep = (fact: Fact): void => {
    all.push(fact);
    for (const shelf of shelvesOf(fact.subject, keysOf(fact).keepIn))
      shelves.set(shelf, [...(shelves.get(shelf) ?? []).slice(0, 16), fact]);
  };
  for (const fact of stated) keep({ ...fact, provenance: [...fact.provenance] });
  return {
    add(fact) {
      const alike = shelvesOf(fact.subject, keysOf(fact).lookIn).flatMap((shelf) => shelves.get(shelf) ?? []);
      const same = alike.find((other) => isSameFact(other, fact));
      if (!same) {
        if (all.length < LIMITS.facts) keep(fact);
        return;
      }
      same.provenance = [...same.provenance, ...fact.provenance].slice(0, LIMITS.provenance);
      fillIn(same, fact);
    },
    all: () => all,
  };
}

/** Each warning once, without those of frames that were read after all. */
function stillTrue(warnings: readonly Warning[], frames: readonly ReadFrame[]): Warning[] {
  const read = new Set(frames.map(({ url }) => (URL.canParse(url) ? new URL(url).host : "")));
  const left = warnings.filter(({ code, detail }) => code !== FRAME_UNREAD || !read.has(detail ?? ""));
  return [...new Map(left.map((each) => [JSON.stringify([each.code, each.detail]), each])).values()].slice(
    0,
    LIMITS.list,
  );
}
