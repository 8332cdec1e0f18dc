import { type Feature, defineView } from "../frame/feature";
import { onePlace } from "../router/route";
import { subjectWords } from "./words";
import { SubjectsView } from "./subjects-view";

const route = onePlace("subjects");

/** Every subject, and what makes several listings one. */
export const subjects = {
  room: { name: "workbenchSubjects", address: route.format({ view: "subjects" }) },
  views: [defineView(route, SubjectsView)],
  words: subjectWords,
} satisfies Feature;
