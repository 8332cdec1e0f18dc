/** A candidate's own files: LinkedIn's data export, JSON Resume, Europass. */
export type { ProfileFailure, ProfileFormat } from "./model";
export { type FileHash, fileUrl, hashInUrl, readingOf, withoutExtra } from "./profile-reading";
export { type ProfileSaid, readProfileFile } from "./read-profile-file";
