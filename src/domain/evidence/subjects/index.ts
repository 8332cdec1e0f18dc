import { subjects } from "./tables";

export { type SubjectRow, subjectKey, subjectRow, subjects, writesSubjects } from "./tables";

export const subjectTables = [subjects] as const;
