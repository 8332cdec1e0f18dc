import { backupMadeWords } from "./backup-made";
import { backupRestoredWords } from "./backup-restored";
import { evidenceViewedWords } from "./evidence-viewed";
import { payloadErasedWords } from "./payload-erased";

export const logWords = [backupMadeWords, backupRestoredWords, evidenceViewedWords, payloadErasedWords] as const;
