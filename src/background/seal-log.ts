import { newSigningKey, signText } from "../platform";
import { type Database, storageFailure } from "../storage/reading";
import { signHead } from "../storage/writing";
import { noteWitness } from "./witness";

/** Signs the log's head, remembers it outside the database, then calls `onSealed`. A disk that is full just now is no bug: the head is signed after the next entry, or at the next start. */
export function sealLog(db: Database, onSealed: () => void, onFault: (error: unknown) => void): void {
  signHead(db, { newKey: newSigningKey, sign: signText })
    .then(() => noteWitness(db))
    .then(onSealed)
    .catch((error: unknown) => {
      if (!storageFailure(error)) onFault(error);
    });
}
