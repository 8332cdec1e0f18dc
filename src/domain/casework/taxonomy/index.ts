/**
 * Taxonomies (SKOS): read from files, what may be amiss in them, and what words mean in them.
 */
import { conceptProposed } from "./concept-proposed";
import { tagAccepted } from "./tag-accepted";
import { tagAnswers, taxonomies } from "./tables";
import { tagMapped } from "./tag-mapped";
import { tagRefused } from "./tag-refused";
import { tagReopened } from "./tag-reopened";
import { taxonomyImported } from "./taxonomy-imported";
import { taxonomyWithdrawn } from "./taxonomy-withdrawn";

export {
  type ConceptChange,
  type ConceptDifference,
  type TaxonomyDifference,
  compareTaxonomies,
} from "./compare/compare-taxonomies";
export { type TagClaim, type TagVerdict, type TagVoices, weighCount, weighVoices } from "./crowd/people";
export {
  type DeskRequest,
  type ProposedTag,
  type ShownConcept,
  type ShownProposal,
  type TaxonomyDesk,
  openDesk,
} from "./desk/open-desk";
export { folded } from "./matching/forms";
export { type TagMatcher, openMatcher } from "./matching/match-tag";
export {
  type MatchMethod,
  type MatchRelation,
  type Proposal,
  RELATIONS,
  isAcceptedByDefault,
} from "./matching/proposal";
export {
  type Concept,
  type ConceptLabel,
  type NoticeCode,
  type Taxonomy,
  type TaxonomyFailure,
  type TaxonomyFormat,
  type TaxonomyNotice,
} from "./model";
export { type IssueFound, reportQuality } from "./quality/report-quality";
export { type TaxonomySource, readTaxonomy } from "./read-taxonomy";
export { type TagAnswer, type TagAnswerRow, type TaxonomyRow } from "./tables";
export { type AnsweredTag, type TaggedPicture, isTerm } from "./write/tagged";
export { tagsAsAnnotations, tagsAsCsv, tagsAsTurtle } from "./write/write-tags";
export { type TaxonomyImport, TaxonomyImportSchema } from "./taxonomy-imported";
export { conceptProposed, tagAccepted, tagMapped, tagRefused, tagReopened, taxonomyImported, taxonomyWithdrawn };

export const taxonomyActs = [
  taxonomyImported,
  taxonomyWithdrawn,
  tagAccepted,
  tagMapped,
  tagRefused,
  conceptProposed,
  tagReopened,
] as const;
export const taxonomyTables = [taxonomies, tagAnswers] as const;
