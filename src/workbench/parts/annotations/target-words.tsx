import { Words } from "../../../ui/words";

/** Longer words are cut here; they stand whole where the dialog was opened. */
const MOST = 280;

/** What a note or a label is put on, as a dialog quotes it. */
export function TargetWords({ name }: { readonly name: string }) {
  return (
    <blockquote dir="auto" class="annotation-target">
      <Words>{name.length > MOST ? `${name.slice(0, MOST)}…` : name}</Words>
    </blockquote>
  );
}
