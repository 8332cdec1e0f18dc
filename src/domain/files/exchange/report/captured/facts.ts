import type { CapturedFact } from "../../../../evidence/captures";
import type { Rating } from "../../../../evidence/reading";
import { factKey } from "../../../../casework/trust";
import { definitions, escape, paragraphs, tag, words } from "../html";
import { known } from "../say/codes";
import { number } from "../say/numbers";
import { property } from "../say/properties";
import { counts, pageWords, rating, spread } from "../say/ratings";
import { moment, pageDate } from "../say/times";
import type { Telling } from "../telling";

type Of<K extends CapturedFact["kind"]> = Extract<CapturedFact, { kind: K }>;

/** A fact with its place in its capture. */
export interface PlacedFact {
  readonly captureId: string;
  readonly n: number;
  readonly fact: CapturedFact;
}

const of = <K extends CapturedFact["kind"]>(facts: readonly PlacedFact[], kind: K) =>
  facts.filter((one): one is PlacedFact & { fact: Of<K> } => one.fact.kind === kind);

/** Facts about one thing as a reader wants them: ratings, then what is said of it, then reviews one after another. */
export function* factsHtml(facts: readonly PlacedFact[], t: Telling): Generator<string> {
  const { w } = t;
  for (const one of of(facts, "aggregate-rating")) yield ratingHtml(one.fact) + remarks(one, t);
  const profile = of(facts, "profile");
  if (profile.length > 0)
    yield definitions(
      profile.map((one) => [property(one.fact.property, w), paragraphs(one.fact.value, words) + remarks(one, t)]),
    );
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

function reviewHtml({ rating: given, author, date, title, text, aspects = [] }: Of<"review">, t: Telling): string {
  const head = [given && rating(given, t), author, date && pageDate(date, t.w)]
    .filter(Boolean)
    .map((part) => words(part ?? ""));
  const parts = aspects.map((aspect) => words(`${aspect.name}: ${rating(aspect.rating, t)}`));
  return [
    tag("p", head.join(" · ")),
    title === undefined || title === "" ? "" : tag("p", tag("strong", words(title))),
    text === undefined ? "" : paragraphs(text, words),
    parts.length === 0 ? "" : tag("p", tag("small", parts.join(" · "))),
  ].join("");
}

/** What else is known of a fact: that it was corrected, that its page no longer showed it, how credible officials hold it to be. */
function remarks({ captureId, n, fact }: PlacedFact, t: Telling): string {
  const { w, file } = t;
  const { credibility, reason } = file.credibilities.get(factKey(captureId, n)) ?? {};
  const said = [
    ...(fact.lastRead === undefined ? [] : [w.captured.lastSeen(moment(fact.lastRead, w))]),
    ...(fact.original ? [w.captured.corrected(originalWords(fact.original, t))] : []),
    ...(credibility ? [w.evidence.credibility(credibility, w.codes.credibilities[credibility], reason ?? "")] : []),
  ];
  return said.map((one) => `<p class="remark">${words(one)}</p>`).join("");
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
    return `${name}: ${notCorrected}`;
  });
  return said.join("; ");
}
