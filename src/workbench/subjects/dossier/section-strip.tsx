import type { SubjectDossier } from "../../../storage/reading";
import { type TextKey, formatNumber, t } from "../../../ui/texts";
import { subjectHref } from "../links";
import { SECTIONS, type Section } from "../routes";
import type { ListingView } from "./listing-view";

const NAMES: Readonly<Record<Section, TextKey>> = {
  ratings: "dossierRatings",
  time: "dossierOverTime",
  patterns: "workbenchPatterns",
  reviews: "caseViewReviews",
  facts: "dossierFacts",
  own: "workbenchOwnData",
  captures: "caseViewCaptures",
  notes: "caseViewNotes",
  joined: "dossierWhyJoined",
};

export const anchorOf = (section: Section): string => `dossier-${section}`;

/** A heading of the dossier, to which its address leads. */
export function SectionTitle({ section, count }: { readonly section: Section; readonly count?: number }) {
  return (
    <h2 id={anchorOf(section)} tabIndex={-1}>
      {t(NAMES[section])} {count !== undefined && <span class="soft count">{formatNumber(count)}</span>}
    </h2>
  );
}

interface Props {
  readonly node: string;
  readonly section: Section | undefined;
  readonly dossier: SubjectDossier;
  readonly listings: readonly ListingView[];
}

/** What is on the page, each with an address of its own. */
export function SectionStrip({ node, section, dossier, listings }: Props) {
  const counts: Partial<Record<Section, number>> = {
    ratings: countOf(listings, ({ ratings }) => ratings),
    reviews: countOf(listings, ({ reviews }) => reviews),
    facts: new Set(listings.flatMap(({ profile }) => profile.map(({ latest }) => latest.facts[0]?.property))).size,
    own: dossier.rows.length,
    captures: dossier.captures.length,
    notes: dossier.notes.length,
  };
  return (
    <nav class="tabs strip" aria-label={t("dossierSections")}>
      {SECTIONS.map((name) => (
        <a key={name} href={subjectHref(node, name)} aria-current={name === section ? "location" : undefined}>
          {t(NAMES[name])} {counts[name] !== undefined && <span class="small">{formatNumber(counts[name])}</span>}
        </a>
      ))}
    </nav>
  );
}

const countOf = (listings: readonly ListingView[], of: (listing: ListingView) => readonly unknown[]): number =>
  listings.reduce((sum, listing) => sum + of(listing).length, 0);
