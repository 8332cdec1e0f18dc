import { type CapturedFact, type CapturedNow, factKey, inStatedUnit, statedUnits } from "../../../../evidence/captures";
import type { Answer, Rating } from "../../../../evidence/reading";
import { definitions, escape, paragraphs, tag, words } from "../html";
import { known } from "../say/codes";
import { labelsOf } from "./labels";
import { number } from "../say/numbers";
import { property } from "../say/properties";
import { counts, pageWords, rating, spread } from "../say/ratings";
import { moment, pageDate } from "../say/times";
import { type Telling, isSaidAlike } from "../telling";

type Of<K extends CapturedFact["kind"]> = Extract<CapturedFact, { kind: K }>;

/** A fact with its place in its capture. */
export interface PlacedFact {
  readonly captureId: string;
  readonly n: number;
  readonly fact: CapturedNow;
}

const of = <K extends CapturedFact["kind"]>(facts: readonly PlacedFact[], kind: K) =>
  facts.filter((one): one is PlacedFact & { fact: Of<K> } => one.fact.kind === kind);

/** Facts about one thing as a reader wants them: ratings, then what is said of it, then reviews one after another. */
export function* factsHtml(facts: readonly PlacedFact[], t: Telling): Generator<string> {
  const { w } = t;
  for (const one of of(facts, "aggregate-rating")) yield ratingHtml(one.fact) + remarks(one, t);
  const profile = of(facts, "profile");
  if (profile.length > 0) yield profileHtml(profile, t);
  const tags = of(facts, "tag");
  if (tags.length > 0) yield definitions([[w.captured.tags, tags.map((one) => tagHtml(one)).join("<br>")]]);
  const reviews = of(facts, "review");
  if (reviews.length === 0) return;
  yield `<p class="reviews-head">${escape(w.captured.reviews)}</p><ol class="reviews">`;
  for (const one of reviews) yield `<li>${reviewHtml(one.fact, t)}${remarks(one, t)}</li>`;
  yield "</ol>";

  function ratingHtml({ rating: given, ratingCount, reviewCount, distribution = [] }: Of<"aggregate-rating">): string {
    const said = [rating(given, t), ...counts(ratingCount, reviewCount, t)].join(", ");
    const onPage = pageWords(given, t);
    const as = onPage === undefined ? "" : `<br>${tag("small", words(`${w.evidence.page}: ${w.quoted(onPage)}`))}`;
    const steps =
      distribution.length === 0 ? "" : `<br>${tag("small", escape(w.rating.spread(spread(distribution, t))))}`;
    return `<p class="rating"><strong>${words(said)}</strong>${as}${steps}</p>`;
  }

  function tagHtml(one: PlacedFact & { fact: Of<"tag"> }): string {
    const { label, by, count } = one.fact;
    const times = count === undefined ? "" : w.rating.times(number(count, t.language));
    const about = [by ?? "", times].filter(Boolean).join(", ");
    return words(about === "" ? label : `${label} (${about})`) + remarks(one, t);
  }
}

type PlacedProfile = PlacedFact & { readonly fact: Of<"profile"> };

/** What is said of each property, with its unit; a unit that there is something to remark of stands by itself as well. */
function profileHtml(profile: readonly PlacedProfile[], t: Telling): string {
  const units = isSaidAlike(t) ? statedUnits(profile.map(({ fact }) => fact)) : new Map<number, number>();
  const told = new Set(
    [...units.values()].filter((n) => profile.slice(n, n + 1).every((one) => remarks(one, t) === "")),
  );
  return definitions(
    profile.flatMap((one, n): [string, string][] => {
      if (told.has(n)) return [];
      const unit = profile[units.get(n) ?? -1]?.fact.value;
      const value = unit === undefined ? one.fact.value : inStatedUnit(one.fact.value, unit);
      return [[property(one.fact.property, t.w), paragraphs(value, words) + remarks(one, t)]];
    }),
  );
}

function reviewHtml(
  { rating: given, author, date, title, text, aspects = [], answer }: Of<"review">,
  t: Telling,
): string {
  const head = [given && rating(given, t), author, date && pageDate(date, t.w)]
    .filter(Boolean)
    .map((part) => words(part ?? ""));
  const parts = aspects.map((aspect) => words(`${aspect.name}: ${rating(aspect.rating, t)}`));
  return [
    tag("p", head.join(" · ")),
    title === undefined || title === "" ? "" : tag("p", tag("strong", words(title))),
    text === undefined ? "" : paragraphs(text, words),
    parts.length === 0 ? "" : tag("p", tag("small", parts.join(" · "))),
    answer && isSaidAlike(t) ? answerHtml(answer, t) : "",
  ].join("");
}

/** What was answered to a review, in a box of its own under what the reviewer said. */
function answerHtml({ text, author, date, bySubject }: Answer, { w }: Telling): string {
  const { answerOf, answerOfSubject, answer } = w.captured;
  const whose = author === undefined ? (bySubject ? answerOfSubject : answer) : answerOf(author);
  const head = [whose, date && pageDate(date, w)].filter(Boolean).map((part) => words(part ?? ""));
  return `<div class="answer">${tag("p", tag("strong", head.join(" · ")))}${paragraphs(text, words)}</div>`;
}

/** What else is known of a fact: that it was corrected, that its page no longer showed it, how credible officials hold it to be, and their labels. */
function remarks({ captureId, n, fact }: PlacedFact, t: Telling): string {
  const { w, file } = t;
  const { credibility, reason } = file.credibilities.get(factKey(captureId, n)) ?? {};
  const said = [
    ...(fact.lastRead === undefined ? [] : [w.captured.lastSeen(moment(fact.lastRead, w))]),
    ...(fact.original ? [w.captured.corrected(originalWords(fact.original, t))] : []),
    ...saidLater(fact, t),
    ...(credibility ? [w.evidence.credibility(credibility, w.codes.credibilities[credibility], reason ?? "")] : []),
    ...labelsOf(t, captureId, n),
  ];
  return said.map((one) => `<p class="remark">${words(one)}</p>`).join("");
}

/** Why it was corrected after it was captured, and why it does not count. */
function saidLater({ later }: CapturedNow, { w }: Telling): string[] {
  const { correction, setAside } = later ?? {};
  return [
    ...(correction ? [w.captured.correctedLater(moment(correction.at, w), correction.reason)] : []),
    ...(setAside ? [w.captured.setAside(moment(setAside.at, w), setAside.reason)] : []),
  ];
}

/** What the page said in the fields that a person corrected. */
function originalWords(original: NonNullable<CapturedFact["original"]>, t: Telling): string {
  const { fields, nothing, notCorrected } = t.w.captured;
  const said = Object.entries(original).map(([field, value]: [string, unknown]) => {
    const name = known(fields, field) ?? notCorrected;
    if (value === null) return `${name}: ${nothing}`;
    if (typeof value === "string") return `${name}: ${t.w.quoted(value)}`;
    if (typeof value === "number") return `${name}: ${number(value, t.language)}`;
    if (field === "rating") return `${name}: ${rating(value as Rating, t)}`;
    if (field === "date") return `${name}: ${t.w.quoted((value as { raw: string }).raw)}`;
    if (field === "answer") return `${name}: ${t.w.quoted((value as Answer).text)}`;
    return `${name}: ${notCorrected}`;
  });
  return said.join("; ");
}
