import type { CaptureMade, CapturedFact } from "../../../evidence/captures";
import type { Subject } from "../../../evidence/reading";
import type { Saying } from "./hit";
import type { Found } from "./found";
import { textsWithPaths } from "./texts-with-paths";
import type { PersonMatcher } from "./match-person";

type Review = Extract<CapturedFact, { readonly kind: "review" }>;

/** What of a capture may be about the person: subjects, what they wrote, what others wrote of them, the page itself. */
export function hitsInCapture(capture: CaptureMade, matcher: PersonMatcher): readonly Found[] {
  const subjects = capture.subjects.flatMap((subject) => foundSubject(capture, subject, matcher));
  const reviews = capture.facts.flatMap((fact, n) => (fact.kind === "review" ? foundReview(fact, n, matcher) : []));
  const covered = new Set([...subjects, ...reviews].flatMap(({ says }) => says.map(({ text }) => text)));
  return [...subjects, ...reviews, ...foundElsewhere(capture, covered, matcher)];
}

function foundSubject({ facts, page }: CaptureMade, subject: Subject, matcher: PersonMatcher): readonly Found[] {
  const about = facts.filter((fact) => fact.subject === subject.id);
  const own: Saying[] = [...textsWithPaths(subject, "subject"), ...about.flatMap(saysOfSubject)];
  const naming = [subject.name ?? "", subject.url ?? "", ...subject.identifiers.map(({ value }) => value)];
  const named = about.flatMap((fact) => (fact.kind === "profile" && NAMES.has(fact.property) ? [fact.value] : []));
  const text = [...naming, ...named].find((one) => matcher.find(one).length > 0);
  if (text === undefined) return [];
  const says = own.filter(({ what }) => what !== "subject.id" && !what.startsWith("subject.types"));
  return [
    {
      name: `subject ${subject.id}`,
      group: "subject",
      says,
      around: [...own.map((one) => one.text), page.title, page.url],
      text,
      matches: matcher.find(text),
    },
  ];
}

/** Of what a page states of somebody, that by which people are known. */
const NAMES = new Set(["name", "alternateName", "email", "telephone", "url", "sameAs", "headline"]);

/** What others wrote of the subject is theirs and the subject's: their text is told, and not who they are. */
function saysOfSubject(fact: CapturedFact): readonly Saying[] {
  if (fact.kind === "profile") return [{ what: fact.property, text: fact.value }];
  if (fact.kind === "tag") return [{ what: "tag", text: fact.label }];
  if (fact.kind === "aggregate-rating") return [{ what: "aggregateRating", text: fact.rating.raw }];
  return saysOfReview(fact, false);
}

function saysOfReview(
  { author, date, title, text, rating, url, answer }: Review,
  isAuthor: boolean,
): readonly Saying[] {
  const all: readonly (readonly [string, string | undefined])[] = [
    ["review.author", isAuthor ? author : undefined],
    ["review.url", isAuthor ? url : undefined],
    ["review.date", date?.raw],
    ["review.rating", rating?.raw],
    ["review.title", title],
    ["review.text", text],
    ["review.answer", answer?.text],
  ];
  return all.flatMap(([what, said]) => (said === undefined || said === "" ? [] : [{ what, text: said }]));
}

function foundReview(fact: Review, n: number, matcher: PersonMatcher): readonly Found[] {
  const around = [...textsWithPaths({ ...fact, provenance: [] })].map(({ text }) => text);
  const found = (group: Found["group"], text: string | undefined, says: readonly Saying[]): readonly Found[] => {
    const matches = text === undefined ? [] : matcher.find(text);
    return text === undefined || matches.length === 0
      ? []
      : [{ name: `facts.${n}.${group}`, group, says, around, text, matches }];
  };
  const { author, url, title, text, answer, original } = fact;
  const by = [author, original?.author ?? undefined, url].flatMap((one) =>
    found("author", one, saysOfReview(fact, true)),
  );
  if (by[0]) return [by[0]];
  const answerer = found("answer", answer?.author, [
    { what: "review.answer.author", text: answer?.author ?? "" },
    { what: "review.answer", text: answer?.text ?? "" },
  ]);
  const says = saysOfReview(fact, false);
  const mentions = [title, text, original?.title ?? undefined, original?.text ?? undefined].flatMap((one) =>
    found("mention", one, says),
  );
  const answered = answerer[0] ? [answerer[0]] : found("answer", answer?.text, says);
  return [...mentions.slice(0, 1), ...answered];
}

/** Where the person stands in nothing that was said before: the page's title and address, a note of where a fact was read. */
function foundElsewhere(capture: CaptureMade, covered: ReadonlySet<string>, matcher: PersonMatcher): readonly Found[] {
  const { page, facts } = capture;
  const seen = new Set(covered);
  const texts = [
    ...textsWithPaths({ title: page.title, url: page.url, withheld: page.withheld }, "page"),
    ...textsWithPaths({ ...capture, page: {} }),
  ];
  const around = [page.title, page.url, ...facts.flatMap((fact) => (fact.kind === "profile" ? [fact.value] : []))];
  return texts.flatMap(({ what, text }): readonly Found[] => {
    if (seen.has(text)) return [];
    seen.add(text);
    const matches = matcher.find(text);
    if (matches.length === 0) return [];
    // The words around a place in the page that is covered already are the page's, and say nothing new.
    const isPlace = what.includes(".provenance.") && [...covered].some((one) => text.includes(one));
    return isPlace ? [] : [{ name: what, group: "page", says: [{ what, text }], around, text, matches }];
  });
}
