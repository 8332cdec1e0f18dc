/**
 * Taxonomies (SKOS): read from files, what may be amiss in them, and what words mean in them.
 */
export { conceptName, pathAbove } from "./concept-words";
export { fromCompany } from "./crowd/given-together";
export { type TagClaim, type TagVerdict, type TagVoices, weighCount, weighVoices } from "./crowd/people";
export { folded } from "./matching/forms";
export { type TagMatcher, openMatcher } from "./matching/match-tag";
export {
  ACCEPTED_FROM,
  MATCH_METHODS,
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
  TAXONOMY_FORMATS,
  type Taxonomy,
  type TaxonomyFailure,
  type TaxonomyFormat,
  type TaxonomyNotice,
} from "./model";
export { type IssueFound, QUALITY_ISSUES, type QualityIssue, reportQuality } from "./quality/report-quality";
export { type TaxonomySource, readTaxonomy } from "./read-taxonomy";
