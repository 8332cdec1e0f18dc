import type { LegalBasis } from "../../casework/protection";
import type { FactKind } from "../../evidence/reading";
import type { Agency } from "../../policy";
import { basisWords } from "./basis-words";
import { type ProtectionLanguage, wordsIn } from "./words";

/** What is known of a case for a notice. What is not known is not there. */
export interface NoticeKnown {
  readonly caseId: string;
  /** The day in the words of the notice's language. */
  readonly day: string;
  readonly agency: Agency;
  readonly purpose: string;
  /** As the agency's policy has it in words, or as an official stated it. */
  readonly basis: string | LegalBasis | undefined;
  readonly kinds: readonly FactKind[];
  /** Whether copies or pictures of pages were kept. */
  readonly hasCopies: boolean;
  readonly hosts: readonly string[];
  /** Months after closing, or the day (in words) on which it is over. */
  readonly retention: { readonly months: number } | { readonly due: string } | undefined;
  /** The agency's own words. */
  readonly noticeText: string;
}

/** Something to be filled in by hand: what it is. */
export interface Blank {
  readonly blank: string;
  /** What stands there until it is. */
  readonly open: string;
}
export interface NoticeSection {
  readonly heading: string;
  readonly parts: readonly (string | Blank)[];
}
export interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
  readonly sections: readonly NoticeSection[];
}

/**
 * The notice that people are given whose data was not collected from them (GDPR Art. 14(1) and (2)), from what is known;
 * what is not known is marked to be filled in, and never made up.
 */
export function noticeOf(known: NoticeKnown, language: ProtectionLanguage): Notice {
  const say = wordsIn(language);
  const { agency, basis, kinds, hosts } = known;
  const stated = typeof basis === "string" ? basis : basis ? basisWords(basis, language) : "";
  const point = typeof basis === "object" ? basis.point : "";
  const data = [...kinds.map((kind) => say.kinds[kind]), ...(known.hasCopies ? [say.copies] : [])];
  const section = (heading: string, ...parts: (string | Blank)[]): NoticeSection => ({ heading, parts });
  const toFill = (blank: string): Blank => ({ blank, open: say.fill(blank) });
  const orBlank = (text: string, blank: string): string | Blank => (text === "" ? toFill(blank) : text);
  return {
    title: say.title,
    lines: [say.intro, say.case(known.caseId), say.day(known.day)],
    sections: [
      section(say.controller, orBlank(agency.controller ?? "", say.blanks.controller)),
      section(say.officer, orBlank(agency.dataProtectionOfficer ?? "", say.blanks.officer)),
      section(say.purpose, orBlank(known.purpose, say.blanks.purpose)),
      section(say.basis, orBlank(stated, say.blanks.basis), ...(point === "f" ? [toFill(say.interests)] : [])),
      section(say.categories, ...(data.length > 0 ? data : [toFill(say.blanks.categories)])),
      section(say.sources, ...(hosts.length > 0 ? [...hosts, toFill(say.isPublic)] : [toFill(say.blanks.sources)])),
      section(say.recipients, toFill(say.recipientsBlank)),
      section(say.transfer, toFill(say.transferBlank)),
      section(say.retention, retentionSaid(known, language) ?? toFill(say.retentionBlank)),
      section(
        say.rights,
        say.rightsText,
        ...(point === "a" ? [say.withdraw] : []),
        say.complaint,
        toFill(say.authority),
      ),
      section(say.automated, toFill(say.automatedBlank)),
      ...(known.noticeText === "" ? [] : [section(say.agencySays, known.noticeText)]),
    ],
  };
}

function retentionSaid({ retention }: NoticeKnown, language: ProtectionLanguage): string | undefined {
  const say = wordsIn(language);
  if (!retention) return undefined;
  return "due" in retention ? say.retentionDue(retention.due) : say.retentionMonths(retention.months);
}
