import { type ComponentChild, type ComponentType, h } from "preact";
import type { CaseKind } from "../../domain/ground/case-names";
import type { TextKey } from "../../ui/texts";
import type { Address, Place, Route } from "../router/route";
import type { AnyToldJob } from "./jobs/job-words";
import type { EntryWords } from "../words/entry-words";

/** Where an address leads: the place, and its view. */
export interface Stop<P extends Place = Place> {
  readonly place: P;
  /** Stops of the same name are one view, which stays as it is between them. */
  readonly name: string;
  readonly show: () => ComponentChild;
}

/** A view with the places that it shows. */
export interface View<P extends Place = Place> {
  readonly view: P["view"];
  readonly stopAt: (path: readonly string[], query: string) => Stop<P> | undefined;
}

/** An entry among the rooms at the side. */
export interface Room {
  readonly name: TextKey;
  readonly address: Address;
  /** The words of the link for somebody who is lost, where this is a place to begin anew. */
  readonly whenLost?: TextKey;
  /** What stands beside its name where something there is to be looked at. */
  readonly Count?: ComponentType;
}

/** One side of a case: what stands under a tab of it. */
export interface CaseSide {
  readonly tab: string;
  /** The kinds of case that have it, where not all have. */
  readonly kinds?: readonly CaseKind[];
  readonly Shown: ComponentType<{ readonly caseId: string }>;
  /** What stands beside the tab's name where there is something to be looked at. */
  readonly Mark?: ComponentType<{ readonly caseId: string }>;
}

/** What a folder of the workbench brings along; the frame collects it and knows no feature by its name. */
export interface Feature {
  readonly room?: Room;
  readonly views: readonly View[];
  /** What the log says of the entries that belong here. */
  readonly words?: readonly EntryWords[];
  /** Its long jobs, for the line that tells of them wherever the official is. */
  readonly jobs?: readonly AnyToldJob[];
  /** What stands at the head of every view. */
  readonly atTop?: readonly ComponentType<{ readonly place: Place }>[];
  /** What is said above every view, as long as it holds. */
  readonly banners?: readonly ComponentType[];
  /** Sides of a case beside those that the cases' own folder shows, by the tab that they stand under. */
  readonly caseSides?: readonly CaseSide[];
  /** What stands in the dossier of a subject beside what the subjects' own folder shows. */
  readonly dossierSections?: readonly ComponentType<{ readonly node: string }>[];
  /** What is said of a case at its head, beside what the cases' own folder says. */
  readonly caseHeads?: readonly ComponentType<{ readonly caseId: string }>[];
  /** What stands in a case's plan above its tasks: what is proposed, say. */
  readonly planTop?: readonly ComponentType<{ readonly caseId: string }>[];
  /** What can be done with a case beside what the cases' own folder offers. */
  readonly caseActions?: readonly ComponentType<{ readonly caseId: string }>[];
}

/** The places of some features. */
export type PlaceOf<F extends Feature> = F["views"][number] extends infer V
  ? V extends View<infer P>
    ? P
    : never
  : never;

/** A component as the view of a route's places: it gets what the place says. Another name is another view, begun afresh. */
export function defineView<P extends Place>(route: Route<P>, Shown: ComponentType<P>): View<P> {
  return {
    view: route.view,
    stopAt: (path, query) => {
      const place = route.parse(path, query);
      if (!place) return undefined;
      const name = [route.view, route.nameOf?.(place)].join(" ");
      return { place, name, show: () => h(Shown, { ...place, key: name }) };
    },
  };
}
