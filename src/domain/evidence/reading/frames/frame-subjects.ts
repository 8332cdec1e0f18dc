import { withoutFragment } from "../addresses";
import { STATED, SUBJECT_INFERRED } from "../facts/fact-maker";
import { LIMITS } from "../limits";
import type { Subject } from "../model";
import { isSameThing } from "../subjects/same-thing";
import type { SubjectDraft } from "../subjects/subject-draft";
import { folded } from "../text/clean";
import type { ReadDocument } from "./read-document";

/** Where what a frame says of one of its subjects belongs. */
interface FramePlace {
  /** The frame does not name the subject. */
  readonly inferred: boolean;
  readonly confidence: number;
  /** The id of the page's subject; the subject is taken up once this is asked. */
  id(): string;
}

interface FrameSubjects {
  placeOf(subject: Subject, frameUrl: string): FramePlace;
  all(): Subject[];
}

/** The subjects of a page, and those of its frames beside them. */
export function openFrameSubjects({ url, title, reading }: ReadDocument): FrameSubjects {
  const all = [...reading.subjects];
  const taken = new Map(all.map((subject) => [subject.id, subject]));
  const known = all.map((subject) => ({ subject, draft: draftOf(subject, url) }));
  const keep = (subject: Subject, from: string): string => {
    if (all.length >= LIMITS.subjects) return mainId();
    all.push(subject);
    taken.set(subject.id, subject);
    known.push({ subject, draft: draftOf(subject, from) });
    return subject.id;
  };
  const mainId = (): string => {
    const said = reading.main ?? (reading.subjects.length === 1 ? reading.subjects[0]?.id : undefined);
    if (said !== undefined) return said;
    const page = withoutFragment(url).slice(0, LIMITS.short);
    if (!taken.has(page)) {
      const name = title.trim().slice(0, LIMITS.short);
      const subject = { id: page, types: ["WebPage"], url: page, identifiers: [], ...(name && { name }) };
      all.push(subject);
      taken.set(page, subject);
    }
    return page;
  };
  const sameAs = (subject: Subject, frameUrl: string): string => {
    const draft = draftOf(subject, frameUrl);
    const same = known.find(({ draft: other }) => isCalledAlike(other, draft) && isSameThing(other, draft));
    return same?.subject.id ?? keep({ ...subject, id: freeId(subject.id, taken) }, frameUrl);
  };
  const places = new Map<Subject, FramePlace>();
  return {
    placeOf(subject, frameUrl) {
      const before = places.get(subject);
      if (before) return before;
      const inferred = isFrameItself(subject, frameUrl);
      let id: string | undefined;
      const place: FramePlace = {
        inferred,
        confidence: inferred ? SUBJECT_INFERRED : STATED,
        id: () => (id ??= inferred ? mainId() : sameAs(subject, frameUrl)),
      };
      places.set(subject, place);
      return place;
    },
    all: () => all,
  };
}

/** What stands in for "the page" in a reading, and things without a name. */
function isFrameItself({ id, types, name }: Subject, frameUrl: string): boolean {
  return name === undefined || (id === withoutFragment(frameUrl) && types.includes("WebPage"));
}

const isCalledAlike = (one: SubjectDraft, other: SubjectDraft): boolean =>
  one.name !== undefined && other.name !== undefined && folded(one.name) === folded(other.name);

/** An id that was made of the document's address says nothing about the thing in another document. */
function draftOf({ id, types, name, url, identifiers }: Subject, documentUrl: string): SubjectDraft {
  const isMade = id === url || id.startsWith(`${withoutFragment(documentUrl)}#${types[0] ?? "Thing"}:`);
  return {
    types: [...types],
    identifiers: [...identifiers],
    items: [],
    ...(name !== undefined && { name }),
    ...(url !== undefined && { url }),
    ...(!isMade && { explicitId: id }),
  };
}

function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id.slice(0, LIMITS.short - 8)}~${count}`)) count++;
  return `${id.slice(0, LIMITS.short - 8)}~${count}`;
}
