import type { FactKind } from "../../../evidence/reading";

/** The words of what data protection has written, in English. */
export const en = {
  title: "Information under Article 14 GDPR",
  intro:
    "Personal data about you was not collected from you but from public pages on the web. This is what you are told of it.",
  case: (caseId: string) => `File number: ${caseId}`,
  day: (day: string) => `As of: ${day}`,
  controller: "Who is responsible (controller)",
  officer: "Data protection officer",
  purpose: "What the data is for",
  basis: "Legal basis",
  point: (point: string) => `Art. 6(1)(${point}) GDPR`,
  special: (point: string) => `Art. 9(2)(${point}) GDPR`,
  interests: "the legitimate interests that are pursued (Art. 6(1)(f) GDPR)",
  categories: "Which data",
  kinds: {
    "aggregate-rating": "ratings as numbers, with how many there are",
    review: "reviews, with the name or pseudonym and the date under which they were published",
    profile: "details that a page states about a person or an organisation",
    tag: "key words that a page gives",
  } satisfies Record<FactKind, string>,
  copies: "copies or pictures of the pages",
  sources: "Where the data comes from",
  isPublic: "whether these sources are open to the public",
  recipients: "Who receives the data",
  recipientsBlank: "recipients, or categories of recipients, or that there are none",
  transfer: "Transfer to a country outside the European Economic Area",
  transferBlank: "whether there is one, and with which safeguards",
  retention: "How long it is kept",
  retentionMonths: (months: number) => `${months} ${months === 1 ? "month" : "months"} after the case is closed.`,
  retentionDue: (day: string) => `Until ${day}.`,
  retentionBlank: "how long, or by which criteria that is decided",
  rights: "Your rights",
  rightsText:
    "You may ask for access to the data about you (Art. 15), have it corrected (Art. 16) or erased (Art. 17), have its processing restricted (Art. 18), and object to it (Art. 21), each under the conditions of these articles.",
  withdraw:
    "Where processing rests on your consent, you may withdraw it at any time; what was done before stays lawful.",
  complaint: "You may complain to a supervisory authority (Art. 77).",
  authority: "the supervisory authority and how to reach it",
  automated: "Automated decisions",
  automatedBlank:
    "whether decisions are made by automated means alone (Art. 22), and if so by which logic and with what consequences",
  agencySays: "Added by the agency",
  blanks: {
    controller: "name and contact details of the controller",
    officer: "contact details of the data protection officer, where there is one",
    purpose: "the purpose",
    basis: "the legal basis",
    categories: "the categories of personal data",
    sources: "the source",
  },
  fill: (what: string) => `[To be filled in: ${what}]`,
  register: {
    head: [
      "Processing (kind of case)",
      "Cases",
      "Controller",
      "Data protection officer",
      "Purposes",
      "Legal basis",
      "Categories of data subjects",
      "Categories of personal data",
      "Sources",
      "Recipients",
      "Transfers to third countries",
      "Time limits for erasure",
      "Security measures",
    ],
    people: "People and representatives of organisations that captured pages speak of",
    reviewers: "Authors of reviews",
    measures:
      "Kept on the official’s own computer, in the browser’s profile; Counterflow does not encrypt it there. Every entry is hashed into a signed log, so that a later change is noticed. Exported files and backups can be encrypted with a password. Erasing leaves proof that something was there and when.",
    months: (months: number) => `${months} ${months === 1 ? "month" : "months"} after closing`,
    some: "of some cases, others have none",
  },
};
export type ProtectionWords = typeof en;
