import type { LegalBasis } from "../../casework/protection";
import type { FactKind } from "../../evidence/reading";
import type { Agency } from "../../policy";
import { basisWords } from "./basis-words";
import { type ProtectionLanguage, wordsIn } from "./words";

/** What is known of all cases of a kind. */
export interface ProcessingKnown {
  /** What the kind is called in the register's language. */
  readonly kind: string;
  readonly cases: number;
  /** By the agency's policy; empty where it says none. */
  readonly policyPurpose: string;
  readonly policyBasis: string;
  /** Months after closing by the policy; undefined where it says none that can be read. */
  readonly policyMonths: number | undefined;
  /** What officials stated for cases of this kind, one each; a case of which nothing is stated has none. */
  readonly bases: readonly LegalBasis[];
  readonly facts: readonly FactKind[];
  readonly hasCopies: boolean;
  readonly hosts: readonly string[];
}

/** The head of the register of processing. */
export const registerHead = (language: ProtectionLanguage): readonly string[] => wordsIn(language).register.head;

/** One line of the register of processing (GDPR Art. 30(1)), a cell for each of its head; what is not known is marked. */
export function registerRow(known: ProcessingKnown, agency: Agency, language: ProtectionLanguage): readonly string[] {
  const say = wordsIn(language);
  const { fill, blanks, register } = say;
  const { kind, cases, policyPurpose, policyMonths, facts, hosts } = known;
  const data = [...facts.map((fact) => say.kinds[fact]), ...(known.hasCopies ? [say.copies] : [])];
  const people = facts.length === 0 ? [] : [register.people, ...(facts.includes("review") ? [register.reviewers] : [])];
  return [
    kind,
    String(cases),
    agency.controller ?? fill(blanks.controller),
    agency.dataProtectionOfficer ?? fill(blanks.officer),
    policyPurpose || fill(blanks.purpose),
    known.policyBasis || basesSaid(known, language) || fill(blanks.basis),
    people.join("; ") || fill(register.head[6] ?? ""),
    data.join("; ") || fill(blanks.categories),
    hosts.join("; ") || fill(blanks.sources),
    fill(say.recipientsBlank),
    fill(say.transferBlank),
    policyMonths === undefined ? fill(say.retentionBlank) : register.months(policyMonths),
    register.measures,
  ];
}

/** What officials stated, each once; and that it is not so of all cases, where it is not. */
function basesSaid({ bases, cases }: ProcessingKnown, language: ProtectionLanguage): string {
  const stated = bases.map((basis) => basisWords(basis, language)).filter((words) => words !== "");
  const each = [...new Set(stated)].sort();
  if (each.length === 0 || stated.length === cases) return each.join(" | ");
  return `${each.join(" | ")} (${wordsIn(language).register.some})`;
}
