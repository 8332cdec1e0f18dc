import type { Language } from "../../../ground/language";
import type { LabelKind, Taxonomy } from "../model";
import { folded, isInflected, known, squeezed, stemmer } from "./forms";
import { type IndexedLabel, type LabelIndex, indexLabels } from "./label-index";
import { type FindNear, indexSpelling } from "./spelling-index";
import type { MatchMethod, MatchRelation, Proposal } from "./proposal";

/** Finds what tags may mean in one taxonomy. */
export interface TagMatcher {
  readonly index: LabelIndex;
  /** What a tag may mean, the likeliest first; the likelihood is that of the words alone, whoever gave the tag. */
  readonly match: (tag: string) => readonly Proposal[];
}

interface Hit {
  readonly label: IndexedLabel;
  readonly method: MatchMethod;
  readonly relation: MatchRelation;
  readonly weight: number;
}

const MOST_PROPOSALS = 8;
const BY_KIND: Readonly<Record<LabelKind, readonly [MatchMethod, number]>> = {
  pref: ["label", 0.985],
  alt: ["alternative", 0.96],
  hidden: ["hidden", 0.93],
};
const BARE = 0.75;
/** What a form is worth that is not the label's own, as a share of that. */
const JOINED = 0.98;
const INFLECTED = 0.985;
const LOOSE_STEM = 0.55;

/** @param languages those that the tags are likely in, the likeliest first; by their number of labels where left out */
export function openMatcher(taxonomy: Taxonomy, languages: readonly string[] = []): TagMatcher {
  const index = indexLabels(taxonomy);
  const wanted = new Set(languages);
  const stems = [...new Set([...languages, ...index.languages, "en"].map(known).filter((one) => one !== undefined))];
  let spelling: FindNear | undefined;
  // Made once something is spelt as no label is.
  const near = (): FindNear => (spelling ??= indexSpelling(index.labels));
  const stemOf = stemmer();
  const at = (numbers: readonly number[] | undefined): IndexedLabel[] =>
    (numbers ?? []).flatMap((n) => index.labels[n] ?? []);

  const match = (tag: string): readonly Proposal[] => {
    const form = folded(tag);
    if (form === "") return [];
    const same = sameHits(form, index, at);
    const inflected = stems.flatMap((language) => stemHits(form, language, index, at, stemOf));
    const hits = [...same, ...inflected];
    if (hits.every(({ relation }) => relation !== "exactMatch")) hits.push(...spellingHits(form, near()));
    if (same.length === 0) hits.push(...partHits(form, index, at));
    return proposalsOf(hits, form, wanted);
  };
  return { index, match };
}

type At = (numbers: readonly number[] | undefined) => IndexedLabel[];

/** Labels that are the tag itself, but for letters' cases, accents and blanks. */
function sameHits(form: string, { byForm, bySqueezed }: LabelIndex, at: At): Hit[] {
  const same = at(byForm.get(form)).map((label) => hitOf(label, 1));
  const joined = form.includes(" ")
    ? at(byForm.get(squeezed(form)))
    : at(bySqueezed.get(form)).filter((label) => label.form.length > 5);
  return [...same, ...joined.map((label): Hit => ({ ...hitOf(label, JOINED), method: "joined" }))];
}

function hitOf(label: IndexedLabel, share: number): Hit {
  const [method, weight] = BY_KIND[label.kind];
  const isBare = label.isUnqualified;
  return {
    label,
    method: isBare ? "unqualified" : method,
    relation: "exactMatch",
    weight: weight * share * (isBare ? BARE : 1),
  };
}

/** Labels that share the tag's stem: in another number or case, or a word of the same root. */
function stemHits(
  form: string,
  language: Language,
  { byStem }: LabelIndex,
  at: At,
  stemOf: ReturnType<typeof stemmer>,
): Hit[] {
  return at(byStem.get(`${language} ${stemOf(form, language)}`))
    .filter((label) => label.form !== form)
    .map((label): Hit =>
      isInflected(form, label.form, language)
        ? { ...hitOf(label, INFLECTED), method: "inflected" }
        : { label, method: "stem", relation: "closeMatch", weight: LOOSE_STEM },
    );
}

/** Labels that are a slip of the finger away: one letter in five, two in ten. */
function spellingHits(form: string, near: FindNear): Hit[] {
  const typed = squeezed(form);
  if (typed.length < 5) return [];
  return near(typed, typed.length >= 10 ? 2 : 1)
    .filter(([label]) => digitsOf(typed) === digitsOf(label.form))
    .map(([label, edits]): Hit => {
      // The first letter is seldom the one that is wrong.
      const isFirst = typed[0] !== label.form[0];
      const weight = (edits === 1 && typed.length >= 8 ? 0.85 : 0.6) * (isFirst ? 0.5 : 1);
      return { label, method: "spelling", relation: "exactMatch", weight };
    });
}

const digitsOf = (text: string): string => text.replace(/\D+/gu, "");

const HEAD_LAST = new Set<string>(["en", "de", "nl", ""]);
const LEAST_HEAD = 4;

/** Labels that are the head of the tag (“old windmill” is a windmill), and those of which the tag is the head. */
function partHits(form: string, { byForm, byLast }: LabelIndex, at: At): Hit[] {
  const words = form.split(" ");
  const hits: Hit[] = [];
  for (let n = 1; n < words.length && hits.length === 0; n++) {
    const last = at(byForm.get(words.slice(n).join(" "))).filter(({ language }) =>
      HEAD_LAST.has(language.split("-")[0] ?? ""),
    );
    const first = at(byForm.get(words.slice(0, -n).join(" "))).filter(
      ({ language }) => !HEAD_LAST.has(language.split("-")[0] ?? ""),
    );
    hits.push(
      ...[...last, ...first]
        .filter(isNamed)
        .map((label): Hit => ({ label, method: "head", relation: "broadMatch", weight: 0.7 })),
    );
  }
  if (words.length === 1) hits.push(...compoundHits(form, byForm, at));
  if (hits.length === 0 && form.length >= LEAST_HEAD) {
    const few = at(byLast.get(form.slice(form.lastIndexOf(" ") + 1))?.slice(0, 50)).filter(
      (label) => label.form.endsWith(` ${form}`) && isNamed(label),
    );
    if (few.length <= 3)
      hits.push(...few.map((label): Hit => ({ label, method: "part", relation: "narrowMatch", weight: 0.4 })));
  }
  return hits;
}

const isNamed = ({ kind, isUnqualified, form }: IndexedLabel): boolean =>
  kind === "pref" && !isUnqualified && form.length >= 3;

/** Of a word that is put together of others, the longest end that is a word by itself: “Segelschiff” is a “Schiff”. */
function compoundHits(form: string, byForm: LabelIndex["byForm"], at: At): Hit[] {
  for (let n = 3; n <= form.length - LEAST_HEAD; n++) {
    const found = at(byForm.get(form.slice(n))).filter(
      (label) => isNamed(label) && /^(?:de|nl|en)?(?:-|$)/u.test(label.language),
    );
    if (found.length > 0)
      return found.map((label): Hit => ({
        label,
        method: "compound",
        relation: "broadMatch",
        weight: label.language.startsWith("en") ? 0.3 : 0.5,
      }));
  }
  return [];
}

/** What several hits come to: a concept is proposed for its best one, and concepts that a word may mean share its likelihood. */
function proposalsOf(hits: readonly Hit[], form: string, wanted: ReadonlySet<string>): readonly Proposal[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const { iri } = hit.label.concept;
    const weight = hit.weight * languageShare(hit.label.language, wanted) * lengthShare(form);
    if (weight > (best.get(iri)?.weight ?? 0)) best.set(iri, { ...hit, weight });
  }
  const all = [...best.values()].sort((a, b) => b.weight - a.weight);
  const exact = all.filter(({ relation }) => relation === "exactMatch");
  return all.slice(0, MOST_PROPOSALS).map(({ label, method, relation, weight }): Proposal => {
    const rivals = relation === "exactMatch" ? exact : all.filter((other) => other.relation === relation);
    const others = rivals.reduce((sum, other) => sum + odds(other.weight), 0);
    const share = odds(weight) / others;
    return {
      concept: label.concept.iri,
      relation,
      probability: rounded(weight * share),
      method,
      label: label.text,
    };
  });
}

/** Odds, which tell a likely meaning from a remote one more clearly than the likelihoods do; bounded. */
const odds = (weight: number): number => weight / (1.02 - Math.min(weight, 1));

/** A label in a language that the tags are not likely in is worth less, where it is known in which they are. */
const languageShare = (language: string, wanted: ReadonlySet<string>): number =>
  wanted.size === 0 || language === "" || wanted.has(language) || wanted.has(language.split("-")[0] ?? "") ? 1 : 0.85;

/** One or two letters may be anything. */
const lengthShare = (form: string): number => (form.length <= 1 ? 0.5 : form.length === 2 ? 0.8 : 1);

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;
