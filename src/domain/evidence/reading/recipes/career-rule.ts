import type { Item, Literal } from "../items";
import { line } from "../text/clean";
import { type CareerEntry, isOngoing } from "./career/career-entry";
import { cardsAt } from "./career/cards";
import { entriesOf } from "./career/entries";
import type { Desk } from "./desk";
import { give, newItem } from "./make-item";
import type { CareerRule } from "./site-recipe";

/** Posts and studies of somebody's profile; says how many. */
export function readCareerRule(desk: Desk, rule: CareerRule, person: Item): number {
  const entries = cardsAt(desk, rule).flatMap((card) => entriesOf(card, rule.organisationFirst ?? false));
  const add = rule.what === "posts" ? addPost : addStudy;
  return entries.filter((entry) => add(desk, person, entry)).length;
}

/**
 * A post: the whole of it, with its dates, as `hasOccupation`; one held at present is also the `jobTitle`, and who gives it
 * `worksFor`.
 */
function addPost(desk: Desk, person: Item, entry: CareerEntry): boolean {
  const { title, organisation, dates } = entry;
  if (title === undefined) return false;
  addNamed(desk, person, "hasOccupation", "Occupation", wholeOf(entry));
  if (dates !== undefined && isOngoing(dates.text)) {
    give(person, "jobTitle", title);
    addNamed(desk, person, "worksFor", "Organization", organisation);
  }
  return true;
}

/** A course of study: the school as `alumniOf`, and what was studied there, with its dates, as `hasCredential`. */
function addStudy(desk: Desk, person: Item, entry: CareerEntry): boolean {
  const { title, organisation } = entry;
  const school = addNamed(desk, person, "alumniOf", "EducationalOrganization", organisation);
  const whole = title && wholeOf(entry);
  return addNamed(desk, person, "hasCredential", "EducationalOccupationalCredential", whole) || school;
}

/** Nothing is lost where facts stand apart: the post with its employer and its dates, in one. */
function wholeOf({ element, title, organisation, dates }: CareerEntry): Literal | undefined {
  const parts = [title, organisation, dates].filter((part) => part !== undefined);
  const [first] = parts;
  if (first === undefined) return undefined;
  return { ...first, text: parts.map(({ text }) => line(text)).join(", "), place: { ...first.place, element } };
}

function addNamed(desk: Desk, person: Item, property: string, type: string, name: Literal | undefined): boolean {
  if (name === undefined) return false;
  const thing = newItem(desk, [type], name.place.element);
  return give(thing, "name", name) && give(person, property, thing);
}
