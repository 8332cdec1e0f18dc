import { type Feature, defineView } from "../frame/feature";
import { erasingEvidence } from "../parts/protection/job-words";
import { CaseProtection } from "./case-protection";
import { NoticeView } from "./notice-view";
import { RegisterView } from "./register-view";
import { noticeRoute, registerRoute } from "./routes";
import { protectionWords } from "./words";

/** Data protection: a case's legal basis, retention and hold, what people are told, the register of processing. */
export const protection = {
  views: [defineView(noticeRoute, NoticeView), defineView(registerRoute, RegisterView)],
  words: protectionWords,
  jobs: [erasingEvidence],
  caseHeads: [CaseProtection],
} satisfies Feature;
