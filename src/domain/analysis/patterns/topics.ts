import { groupBy } from "../../ground/grouping";
import type { Outcome } from "../method";
import { dayOf } from "../reviews";
import {
  type Corpus,
  type Quote,
  type SuddenPraise,
  type Theme,
  type Wish,
  findAspects,
  findKeyThemes,
  findSuddenPraise,
  findWishes,
  keynessOf,
  readCorpus,
} from "../themes";
import type { Aspect } from "../words";
import type { PatternsRequest } from "./request";

/** What reviews say of one aspect, now and before. */
export interface Topic {
  readonly aspect: Aspect;
  readonly reviews: number;
  readonly praised: number;
  readonly blamed: number;
  readonly lately: number;
  readonly before: number;
  /** Whether its share differs between both by more than chance (once in 1000). */
  readonly isOtherNow: boolean;
  /** The latest first. */
  readonly quotes: readonly Quote[];
}

/** What people speak of. */
export interface Topics {
  /** Reviews with words; those of them of the last year, and of the time before. What says no day is in neither. */
  readonly reviews: number;
  readonly ofLately: number;
  readonly ofBefore: number;
  readonly aspects: Outcome<readonly Topic[]>;
  readonly wishes: Outcome<readonly Wish[]>;
  readonly praise: Outcome<readonly SuddenPraise[]>;
  /** What the subject's reviews have more than the others; where one subject is looked at, and there are others. */
  readonly themes?: Outcome<readonly Theme[]>;
}

const YEAR = 365;
const ALL = "all";
/** Once in 1000 by chance (χ² with one degree of freedom): only the aspects are tested. */
const SURE = 10.83;
const QUOTES = 3;

/** What the reviews speak of: aspects now and before, what is missed, what is praised of late, and what is spoken of here more than elsewhere. */
export function topicsOf({ reviews, subject, today }: PatternsRequest): Topics {
  const own = reviews.filter((review) => subject === undefined || review.subject === subject);
  const corpus = readCorpus(own.map((review) => ({ ...review, subject: ALL })));
  const isCompared = subject !== undefined && own.length < reviews.length;
  return {
    ...aspectsOf(corpus, dayOf(today) ?? 0),
    wishes: findWishes(corpus, ALL),
    praise: findSuddenPraise(corpus, ALL, today),
    ...(isCompared && { themes: findKeyThemes(readCorpus(reviews), subject) }),
  };
}

function aspectsOf(corpus: Corpus, today: number): Pick<Topics, "reviews" | "ofLately" | "ofBefore" | "aspects"> {
  const texts = corpus.bySubject.get(ALL) ?? [];
  const partOf = (date: string | undefined): "lately" | "before" | "undated" => {
    const day = dayOf(date);
    if (day === undefined || day > today) return "undated";
    return day > today - YEAR ? "lately" : "before";
  };
  const parts = groupBy(texts, ({ review }) => partOf(review.date));
  const [ofLately, ofBefore] = [parts.get("lately")?.length ?? 0, parts.get("before")?.length ?? 0];
  const all = findAspects(corpus, ALL);
  const within = (part: "lately" | "before") => {
    const found = findAspects({ ...corpus, bySubject: parts }, part).value;
    return new Map(found.map((one) => [one.aspect, one] as const));
  };
  const [lately, before] = [within("lately"), within("before")];
  const value = all.value
    .map(({ aspect, here, praised, blamed, quotes }): Topic => {
      const [now, then] = [lately.get(aspect), before.get(aspect)];
      const counts = { here: now?.here ?? 0, ofHere: ofLately, elsewhere: then?.here ?? 0, ofElsewhere: ofBefore };
      const isTested = ofLately > 0 && ofBefore > 0;
      return {
        aspect,
        reviews: here,
        praised,
        blamed,
        lately: counts.here,
        before: counts.elsewhere,
        isOtherNow: isTested && keynessOf(counts).likelihood >= SURE,
        quotes: [...(now?.quotes ?? []), ...quotes].filter(isFirst).slice(0, QUOTES),
      };
    })
    .sort((a, b) => b.reviews - a.reviews || (a.aspect < b.aspect ? -1 : 1));
  return { reviews: texts.length, ofLately, ofBefore, aspects: { how: all.how, value } };
}

const isFirst = ({ review, start }: Quote, n: number, all: readonly Quote[]): boolean =>
  all.findIndex((other) => other.review === review && other.start === start) === n;
