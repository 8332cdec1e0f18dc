import { isoOf, spanOf } from "./dates";
import { type Gathering, together } from "./gather";
import type { Place } from "./model";

/** A post, in the file's own words. */
export interface Post {
  readonly title: string;
  readonly organisation: string;
  readonly from: string;
  readonly to: string;
  /** Whether it is said to be held now; where left out, one that has begun and not ended is. */
  readonly isNow?: boolean;
  readonly description: string;
}

/**
 * A post as the readers of profiles tell it: the whole of it, with its dates, as `hasOccupation`; one held at present is also the
 * `jobTitle`, and who gives it `worksFor`.
 */
export function tellPost({ tell }: Gathering, post: Post, at: Place): void {
  const { title, organisation, from, to, description } = post;
  tell("hasOccupation.name", together(title, organisation, spanOf(from, to)), at);
  if (post.isNow ?? (from.trim() !== "" && to.trim() === "")) {
    tell("jobTitle", title, at);
    tell("worksFor.name", organisation, at);
  }
  if (description.trim() !== "") tell("hasOccupation.description", [title, description].filter(Boolean).join(": "), at);
}

export interface Study {
  readonly what: string;
  readonly school: string;
  readonly from: string;
  readonly to: string;
  readonly description: string;
}

/** A course of study: the school as `alumniOf`, and what was studied there, with its dates, as `hasCredential`. */
export function tellStudy({ tell }: Gathering, { what, school, from, to, description }: Study, at: Place): void {
  tell("alumniOf.name", school, at);
  if (what.trim() !== "") tell("hasCredential.name", together(what, school, spanOf(from, to)), at);
  if (description.trim() !== "") tell("hasCredential.description", [what || school, description].join(": "), at);
}

/** A certificate or licence, and who gave it when. */
export const tellCredential = (
  { tell }: Gathering,
  name: string,
  by: string,
  from: string,
  to: string,
  at: Place,
): void => {
  if (name.trim() !== "")
    tell("hasCredential.name", together(name, by, to.trim() === "" ? dateOf(from) : spanOf(from, to)), at);
};

export const dateOf = (written: string): string => isoOf(written) ?? written.trim();
