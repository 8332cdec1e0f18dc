import { partOf } from "../../../domain/casework/subjects";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";

/** What a part of a subject is called where only its name in the log is known: a source and what it calls the thing, or a row. */
export function PartSays({ node }: { readonly node: string }) {
  const part = partOf(node);
  if (part?.kind !== "listing") return <>{t("subjectPartRow", part?.key ?? node)}</>;
  const at = part.listingKey.indexOf(" ");
  return (
    <>
      <Words>{part.listingKey.slice(0, at)}</Words> · <bdi class="id">{part.listingKey.slice(at + 1)}</bdi>
    </>
  );
}

/** Several of them, one beneath the other. */
export function PartsSay({ nodes }: { readonly nodes: readonly string[] }) {
  return (
    <ul class="plain">
      {nodes.map((node) => (
        <li key={node}>
          <PartSays node={node} />
        </li>
      ))}
    </ul>
  );
}
