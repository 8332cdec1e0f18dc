/** What data protection has written of cases: the notice to people (Art. 14), the register of processing (Art. 30). */
export { basisWords } from "./basis-words";
export { type Notice, type NoticeKnown, noticeOf } from "./notice";
export { type ProcessingKnown, registerHead, registerRow } from "./register";
export { PROTECTION_LANGUAGES, type ProtectionLanguage } from "./words";
