import { newSigningKey, signText } from "../platform";
import { type Database, signHead, storageFailure } from "../storage";

/** Signs the log's head. A disk that is full just now is no bug: the head is signed after the next entry, or at the next start. */
export function sealLog(db: Database, onFault: (error: unknown) => void): void {
  signHead(db, { newKey: newSigningKey, sign: signText }).catch((error: unknown) => {
    if (!storageFailure(error)) onFault(error);
  });
}
