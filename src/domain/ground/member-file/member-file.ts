import * as v from "valibot";
import { type Result, fail, ok } from "../result";

/** A kind of JSON file that hands on things of one kind: `{ "format", "version", <list>: [{ "id"?, <part> }] }`. */
export interface MemberFileKind<Member, Other extends string> {
  readonly format: string;
  readonly version: number;
  /** What the list is called in the file, and what each member's own part is. */
  readonly list: string;
  readonly part: string;
  /** The code of a file that is none of these. */
  readonly other: Other;
  readonly member: v.GenericSchema<unknown, Member>;
}

/** Why one member of a file cannot be taken; the others can. */
export interface RefusedMember {
  /** Its place in the file, counted from 1. */
  readonly number: number;
  readonly name: string | undefined;
  /** Where in its part: `columns.0.meaning`. */
  readonly path: string;
}

export interface MemberFile<Member> {
  readonly members: readonly Member[];
  readonly refused: readonly RefusedMember[];
}

const MOST_TEXT = 2_000_000;
const MOST_MEMBERS = 1_000;
const PATH = 200;

const Version = v.pipe(v.number(), v.integer());
const Members = v.pipe(v.array(v.unknown()), v.maxLength(MOST_MEMBERS));

/** The members of a file, and which of them cannot be taken; or why nothing at all can be. Never throws, whatever the text is. */
export function readMembers<Member, Other extends string>(
  text: string,
  kind: MemberFileKind<Member, Other>,
): Result<MemberFile<Member>, { readonly code: "file-too-large" | "file-not-json" | "file-newer" | NoInfer<Other> }> {
  if (text.length > MOST_TEXT) return fail({ code: "file-too-large" });
  const held = parsed(text);
  if (held === undefined) return fail({ code: "file-not-json" });
  const head = v.safeParse(v.looseObject({ format: v.literal(kind.format), version: Version }), held);
  const listed = v.safeParse(Members, head.success ? head.output[kind.list] : undefined);
  if (!head.success || !listed.success) return fail({ code: kind.other });
  if (head.output.version > kind.version) return fail({ code: "file-newer" });
  const list = listed.output;
  const read = list.map((member) => v.safeParse(kind.member, member));
  return ok({
    members: read.flatMap((each) => (each.success ? [each.output] : [])),
    refused: read.flatMap((each, n) =>
      each.success ? [] : [{ number: n + 1, name: nameOf(list[n], kind.part), path: pathOf(each.issues[0]) }],
    ),
  });
}

/** The text of a file with these members, as people can read it. */
export const writeMembers = (
  { format, version, list }: Pick<MemberFileKind<unknown, string>, "format" | "version" | "list">,
  members: readonly object[],
): string => `${JSON.stringify({ format, version, [list]: members }, null, 2)}\n`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function nameOf(member: unknown, part: string): string | undefined {
  const named = v.safeParse(v.object({ [part]: v.object({ name: v.string() }) }), member);
  return named.success ? named.output[part]?.name.slice(0, PATH) : undefined;
}

const pathOf = (issue: v.BaseIssue<unknown>): string => (v.getDotPath(issue) ?? "").slice(0, PATH);
