import { type Feature, defineView } from "../frame/feature";
import { SubjectView } from "./dossier/subject-view";
import { subjectsHref } from "./links";
import { SubjectsView } from "./list/subjects-view";
import { subjectRoute, subjectsRoute, toJoinRoute } from "./routes";
import { ToJoinView } from "./suggestions/to-join-view";
import { subjectWords } from "./words";

/** Every subject, what is known of it, and what makes several listings one. */
export const subjects = {
  room: { name: "workbenchSubjects", address: subjectsHref() },
  views: [
    defineView(subjectsRoute, SubjectsView),
    defineView(toJoinRoute, ToJoinView),
    defineView(subjectRoute, SubjectView),
  ],
  words: subjectWords,
} satisfies Feature;
