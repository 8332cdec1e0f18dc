import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { RefusedMember } from "../../../domain/ground/member-file";
import type { Result } from "../../../domain/ground/result";
import { FormDialog } from "../../../ui/form-dialog";
import { useDoing } from "../../frame/use-doing";

/** What was read of a file: what can be taken, and what of it cannot. */
export interface ReadMembers<Member> {
  readonly members: readonly Member[];
  readonly refused: readonly RefusedMember[];
}

type Doing = Parameters<ReturnType<typeof useDoing>["run"]>[0];
type Done = Awaited<ReturnType<Doing>>;

interface Words {
  readonly title: string;
  readonly submit: string;
  readonly file: string;
  readonly list: string;
  /** Said where nothing was chosen, or nothing can be taken. */
  readonly nothing: string;
  readonly taken: (count: number) => string;
  readonly refused: (name: string, path: string) => string;
}

interface Props<Member, Code extends string> {
  readonly words: Words;
  /** Reads the file's text; a file that is too large is not even looked into. */
  readonly parse: (text: string) => Result<ReadMembers<Member>, { readonly code: Code }>;
  readonly failure: (code: Code | "file-too-large") => string;
  readonly says: (member: Member) => ComponentChildren;
  readonly keyOf: (member: Member) => string;
  readonly save: (member: Member) => Promise<Done>;
  readonly onClose: () => void;
}

/** Not even looked into beyond this. */
const MOST_BYTES = 8_000_000;

/** Take things from a file: first it is said what they are and what is wrong with the file, then they are saved. */
export function ImportDialog<Member, Code extends string>(props: Props<Member, Code>) {
  const { words, parse, failure, says, keyOf, save, onClose } = props;
  const { problem, run } = useDoing();
  const [file, setFile] = useState<ReadMembers<Member>>();
  const [trouble, setTrouble] = useState<string>();
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > MOST_BYTES) {
      setFile(undefined);
      setTrouble(failure("file-too-large"));
      return;
    }
    const read = parse(await chosen.text());
    setFile(read.ok ? read.value : undefined);
    setTrouble(read.ok ? undefined : failure(read.error.code));
  };
  const submit = async () => {
    const members = file?.members ?? [];
    if (members.length === 0) {
      setTrouble(trouble ?? words.nothing);
      return false;
    }
    const all = async (): Promise<Done> => {
      for (const each of members) {
        const saved = await save(each);
        if (!saved.ok) return saved;
      }
      return { ok: true };
    };
    return run(all, words.taken(members.length));
  };
  return (
    <FormDialog
      title={words.title}
      submit={words.submit}
      problem={problem ?? trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      <label class="field">
        {words.file}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </label>
      {file && file.members.length > 0 && (
        <ul class="import-list" aria-label={words.list}>
          {file.members.map((member) => (
            <li key={keyOf(member)}>{says(member)}</li>
          ))}
        </ul>
      )}
      {file && file.refused.length > 0 && (
        <ul class="import-list" role="alert">
          {file.refused.map(({ number, name, path }) => (
            <li key={number} class="problem">
              {words.refused(name ?? String(number), path)}
            </li>
          ))}
        </ul>
      )}
    </FormDialog>
  );
}
