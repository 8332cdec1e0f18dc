import { conceptName, pathAbove } from "../concept-words";
import { fromCompany } from "../crowd/given-together";
import { type TagClaim, type TagVerdict, type TagVoices, weighVoices } from "../crowd/people";
import { folded } from "../matching/forms";
import { openMatcher } from "../matching/match-tag";
import { type Proposal, isAcceptedByDefault } from "../matching/proposal";
import type { Concept, Taxonomy } from "../model";

/** A concept as it is shown: its name, and the names of what stands above it, the topmost first. */
export interface ShownConcept {
  readonly iri: string;
  readonly name: string;
  readonly path: readonly string[];
}

export interface ShownProposal extends Proposal, ShownConcept {}

/** What is known of a tag: whose word it is, and what it may mean. */
export interface ProposedTag extends TagVoices {
  readonly tag: string;
  /** The likeliest first; each as likely as the words and the people who gave them make it. */
  readonly proposals: readonly ShownProposal[];
}

export interface DeskRequest {
  /** Tags folded (`folded`). */
  readonly claims: readonly TagClaim[];
  readonly verdicts: readonly (readonly [tag: string, verdict: TagVerdict])[];
}

/** A taxonomy opened for work with tags. */
export interface TaxonomyDesk {
  readonly propose: (request: DeskRequest) => readonly ProposedTag[];
  /** Concepts whose labels begin with these words, or have them within; the closest first. */
  readonly find: (words: string, most: number) => readonly ShownConcept[];
  readonly describe: (iris: readonly string[]) => readonly ShownConcept[];
  /** The concepts that stand in titles, by the words of each title. */
  readonly inTitles: (titles: readonly string[]) => readonly (readonly string[])[];
}

/** @param languages those in which concepts are named, and tags likely are; the first one before all */
export function openDesk(taxonomy: Taxonomy, languages: readonly string[]): TaxonomyDesk {
  const matcher = openMatcher(taxonomy);
  const shown = (concept: Concept): ShownConcept => ({
    iri: concept.iri,
    name: conceptName(concept, languages),
    path: pathAbove(taxonomy, concept, languages),
  });
  const shownOf = (iri: string): ShownConcept => {
    const concept = taxonomy.concepts.get(iri);
    return concept ? shown(concept) : { iri, name: iri, path: [] };
  };

  const propose: TaxonomyDesk["propose"] = ({ claims, verdicts }) => {
    const voices = weighVoices(claims, new Map(verdicts));
    const found = new Map([...voices.keys()].map((tag) => [tag, matcher.match(tag)]));
    const company = companyOf(claims, found);
    return [...voices].map(([tag, voice]) => {
      const proposals = found.get(tag) ?? [];
      const all = proposals.length > 0 ? proposals : [company.get(tag)].filter((one) => one !== undefined);
      return {
        tag,
        ...voice,
        proposals: all.map((proposal) => ({
          ...proposal,
          probability: Math.round(proposal.probability * voice.probability * 10_000) / 10_000,
          ...shownOf(proposal.concept),
        })),
      };
    });
  };

  const find: TaxonomyDesk["find"] = (words, most) => {
    const form = folded(words);
    if (form === "") return [];
    const ranked = new Map<string, { readonly rank: number; readonly length: number; readonly concept: Concept }>();
    for (const label of matcher.index.labels) {
      const at = label.form.indexOf(form);
      if (at < 0) continue;
      const rank = label.form === form ? 0 : at === 0 ? 1 : label.form[at - 1] === " " ? 2 : 3;
      const held = ranked.get(label.concept.iri);
      if (held && (held.rank < rank || (held.rank === rank && held.length <= label.form.length))) continue;
      ranked.set(label.concept.iri, { rank, length: label.form.length, concept: label.concept });
    }
    return [...ranked.values()]
      .sort((a, b) => a.rank - b.rank || a.length - b.length)
      .slice(0, most)
      .map(({ concept }) => shown(concept));
  };

  const inTitles: TaxonomyDesk["inTitles"] = (titles) =>
    titles.map((title) => termsIn(folded(title).split(" "), matcher.match));
  return { propose, find, describe: (iris) => iris.map(shownOf), inTitles };
}

/** Words of a title that are terms, up to four side by side; the longer one takes its words from the shorter ones. */
function termsIn(words: readonly string[], match: (tag: string) => readonly Proposal[]): readonly string[] {
  const found = new Set<string>();
  const taken = new Set<number>();
  for (let length = Math.min(4, words.length); length > 0; length--)
    for (let at = 0; at + length <= Math.min(words.length, 40); at++) {
      const places = Array.from({ length }, (_, n) => at + n);
      if (places.some((place) => taken.has(place))) continue;
      const [best] = match(words.slice(at, at + length).join(" "));
      if (!best || !isAcceptedByDefault(best)) continue;
      found.add(best.concept);
      for (const place of places) taken.add(place);
    }
  return [...found];
}

function companyOf(
  claims: readonly TagClaim[],
  found: ReadonlyMap<string, readonly Proposal[]>,
): ReadonlyMap<string, Proposal> {
  const pictures = new Map<string, Set<string>>();
  for (const { tag, picture } of claims) pictures.set(tag, (pictures.get(tag) ?? new Set()).add(picture));
  const known = new Map<string, string>();
  for (const [tag, [best]] of found) if (best && isAcceptedByDefault(best)) known.set(tag, best.concept);
  const wanted = [...found].filter(([, { length }]) => length === 0).map(([tag]) => tag);
  return fromCompany({ pictures, known }, wanted.slice(0, 2_000));
}
