import { withoutFragment } from "../addresses";
import type { Subject } from "../model";
import { line } from "../text/clean";
import type { SubjectDraft } from "./subject-draft";

const LONGEST = 1_900;

/**
 * Gives every subject the id that it has in every reading of this page: its own `@id` or address, else the page's address
 * with its type and name. Two subjects never share one.
 */
export function nameSubjects(drafts: readonly SubjectDraft[], pageUrl: string): Map<SubjectDraft, Subject> {
  const taken = new Set<string>();
  const subjects = new Map<SubjectDraft, Subject>();
  for (const draft of drafts) {
    const { types, name, url, identifiers } = draft;
    const id = idOf(draft, line(`${withoutFragment(pageUrl)}#${types[0] ?? "Thing"}:${name ?? ""}`, LONGEST), taken);
    taken.add(id);
    subjects.set(draft, {
      id,
      types,
      ...(name !== undefined && { name }),
      ...(url !== undefined && { url }),
      identifiers,
    });
  }
  return subjects;
}

function idOf({ explicitId, url }: SubjectDraft, made: string, taken: ReadonlySet<string>): string {
  const free = [explicitId, url, made].find((wish) => wish !== undefined && !taken.has(wish));
  if (free !== undefined) return free;
  let count = 2;
  while (taken.has(`${made}~${count}`)) count++;
  return `${made}~${count}`;
}
