import type { Frame } from "./rdfa-frame";
import type { Said } from "./rdfa-said";
import type { Resource } from "./rdfa-triple";

/** Of what an element speaks (RDFa Core 1.1 §7.5, steps 5 and 6). */
export interface Spoken {
  readonly subject: Resource;
  /** What its `typeof` is the type of. */
  readonly typed?: Resource;
  /** What its `rel` leads to, or what the elements within speak of. */
  readonly object?: Resource;
  /** Whether it says nothing of its own. */
  readonly skip: boolean;
}

/** Where the element stands in its document. */
export interface Stand {
  readonly outer: Frame;
  readonly base: Resource;
  readonly isRoot: boolean;
  /** `head` or `body`, which speak of the page (HTML+RDFa 1.1 §3.1). */
  readonly isPart: boolean;
  readonly lite: boolean;
  blank(): Resource;
}

export function spokenOf(said: Said, stand: Stand): Spoken {
  if (said.rel !== undefined || said.rev !== undefined) return ofLink(said, stand);
  return said.property !== undefined && !said.worded ? ofProperty(said, stand) : ofRest(said, stand);
}

const aboutOf = (said: Said, { isRoot, base }: Stand): Resource | undefined =>
  said.about ?? (isRoot ? base : undefined);

/** Step 5.1: the value of the property may be a thing of its own. */
function ofProperty(said: Said, stand: Stand): Spoken {
  const about = aboutOf(said, stand);
  const subject = about ?? stand.outer.object;
  if (said.types === undefined) return { subject, skip: false };
  const typed = about ?? said.resource ?? said.link ?? stand.blank();
  return { subject, typed, object: typed, skip: false };
}

/** Step 5.2: the element names what it speaks of, or speaks of what is around it. */
function ofRest(said: Said, stand: Stand): Spoken {
  const named = said.about ?? said.resource ?? (linkNames(said, stand) ? said.link : undefined);
  const subject = named ?? (stand.isRoot ? stand.base : undefined) ?? (stand.isPart ? stand.outer.object : undefined);
  if (subject !== undefined) return { subject, ...(said.types && { typed: subject }), skip: false };
  if (said.types === undefined) return { subject: stand.outer.object, skip: said.property === undefined };
  const typed = stand.blank();
  return { subject: typed, typed, skip: false };
}

/** Authors of RDFa Lite put links and pictures around and beside properties without meaning their targets. */
function linkNames(said: Said, { lite, outer }: Stand): boolean {
  return !lite || outer.incomplete.length > 0 || (said.types !== undefined && said.property === undefined);
}

/** Step 6: the element links what it speaks of to another thing. */
function ofLink(said: Said, stand: Stand): Spoken {
  const about = aboutOf(said, stand);
  const subject = about ?? stand.outer.object;
  const named = said.resource ?? said.link;
  if (said.types === undefined) return { subject, ...(named !== undefined && { object: named }), skip: false };
  if (about !== undefined) return { subject, typed: about, ...(named !== undefined && { object: named }), skip: false };
  const object = named ?? stand.blank();
  return { subject, typed: object, object, skip: false };
}
