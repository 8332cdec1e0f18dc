import { discardBackup as forget } from "../storage/writing";
import type { JobPorts } from "./ports";

/** Forgets the backup in that file, which was saved or is not wanted. Whoever is writing it stops. */
export const discardBackup = ({ db }: Pick<JobPorts, "db">, file: string): Promise<void> => forget(db, file);
