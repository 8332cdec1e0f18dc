import { useEffect, useId, useState } from "preact/hooks";
import { fold } from "../domain/ground/text";

export interface Pick {
  readonly key: string;
  /** As it is shown; distinct among the choices. */
  readonly name: string;
}

interface Props {
  readonly label: string;
  /** Shown where nothing is picked. */
  readonly nothing: string;
  readonly picks: readonly Pick[];
  readonly picked: string | undefined;
  /** Undefined where the field was emptied. */
  readonly onPick: (key: string | undefined) => void;
  /** Told what is typed while it is the name of none, where a part of a name is enough. */
  readonly onTyped?: (text: string) => void;
}

const MOST = 100;

/** A choice among many, found by typing a part of its name: a field with the browser's own list of suggestions. */
export function PickField({ label, nothing, picks, picked, onPick, onTyped }: Props) {
  const id = useId();
  const name = picked === undefined ? "" : (picks.find(({ key }) => key === picked)?.name ?? picked);
  const [text, setText] = useState(name);
  useEffect(() => {
    setText(name);
  }, [name]);
  const choose = (typed: string) => {
    setText(typed);
    if (typed === "") onPick(undefined);
    else {
      const chosen = picks.find((pick) => pick.name === typed || pick.key === typed);
      if (!chosen) onTyped?.(typed);
      else if (chosen.key !== picked) onPick(chosen.key);
    }
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        list={`${id}-list`}
        dir="auto"
        autocomplete="off"
        placeholder={nothing}
        value={text}
        onInput={({ currentTarget }) => {
          choose(currentTarget.value);
        }}
        onBlur={() => {
          setText(name);
        }}
      />
      <datalist id={`${id}-list`}>
        {suggestions(picks, text, name).map((pick) => (
          <option key={pick.key} value={pick.name} />
        ))}
      </datalist>
    </div>
  );
}

/** What the browser can show at once; it filters further by itself. */
function suggestions(picks: readonly Pick[], text: string, name: string): readonly Pick[] {
  const words = text === name ? "" : fold(text);
  return picks.filter((pick) => fold(pick.name).includes(words)).slice(0, MOST);
}
