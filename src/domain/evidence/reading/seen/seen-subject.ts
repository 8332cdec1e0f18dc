import { isLeftOver } from "../subjects/left-over";
import type { SubjectDraft } from "../subjects/subject-draft";
import { folded } from "../text/clean";
import type { SeenPage, SeenSubject } from "./seen-page";

/** Markup of so many rated things is a list: what is seen of one of them is of no one else. */
const LIST = 3;
const UNSURE = 0.8;
/** Whoever publishes a site is described on all of its pages. */
const PUBLISHERS = new Set(["Organization", "WebSite", "NewsMediaOrganization", "Corporation", "OnlineStore"]);

/**
 * Whom the visible page is about: what the page is about; else the one thing that markup speaks of, if
 * the page shows it; else the page itself.
 * Nobody where the page lists several rated things.
 */
export function seenSubject({ main, subjects, facts, signals }: SeenPage): SeenSubject | undefined {
  const rated = new Set(facts.all().flatMap(({ subject, fact }) => (isOpinion(fact.kind) ? [subject] : [])));
  const [one] = rated;
  const page: SeenSubject = { subject: () => subjects.page(), sure: 1 };
  if (main !== undefined) {
    const isElsewhere = !rated.has(main) && isPublisher(main) && !isHome(signals.addresses) && !isHeadline(main);
    return isElsewhere ? page : { subject: () => main, sure: 1 };
  }
  if (rated.size >= LIST) return undefined;
  if (one !== undefined && isLeftOver(one, signals)) return page;
  if (rated.size === 1 && one !== undefined) return { subject: () => one, sure: 1 };
  return subjects.all().length === 0 ? page : { ...page, sure: UNSURE };

  function isHeadline({ name }: SubjectDraft): boolean {
    if (signals.heading === undefined || name === undefined) return true;
    return ` ${folded(signals.heading)} `.includes(` ${folded(name)} `);
  }
}

const isOpinion = (kind: string): boolean => kind === "aggregate-rating" || kind === "review";

const isPublisher = ({ types }: SubjectDraft): boolean =>
  types.length > 0 && types.every((type) => PUBLISHERS.has(type));

/** Only on the first page of a site is its publisher what the page is about. */
function isHome(addresses: readonly string[]): boolean {
  return addresses.some((address) => URL.canParse(address) && new URL(address).pathname.split("/").join("") === "");
}
