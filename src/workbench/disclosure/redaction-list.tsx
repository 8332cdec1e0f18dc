import type { DisclosureDraft, Redaction } from "../../domain/files/disclosure";
import { t } from "../../ui/texts";
import { useMore } from "../../ui/use-more";
import { Words } from "../../ui/words";
import { EXEMPTION_NAMES } from "./exemption-names";

interface Props {
  readonly draft: DisclosureDraft;
  /** Those whose place is not in the case any more. */
  readonly stray: readonly Redaction[];
  readonly onChange: (draft: DisclosureDraft) => void;
}

const EXCERPT = 80;

/** Every redaction with its reason. What it hides is shown here alone. */
export function RedactionList({ draft, stray, onChange }: Props) {
  const { redactions } = draft;
  const { shown, more } = useMore(redactions, 50);
  return (
    <section class="disclosure-part">
      <h2>{t("disclosureRedactions")}</h2>
      {redactions.length === 0 && <p class="soft">{t("disclosureNone")}</p>}
      <ul class="plain disclosure-list">
        {shown.map((one) => (
          <li key={one.id}>
            <span>
              {t(EXEMPTION_NAMES[one.exemption])}
              {one.words !== "" && (
                <>
                  : <Words>{one.words}</Words>
                </>
              )}
            </span>
            <Hides one={one} />
            {stray.includes(one) && <span class="problem">{t("disclosureStrayHere")}</span>}
            <button
              type="button"
              onClick={() => onChange({ ...draft, redactions: redactions.filter(({ id }) => id !== one.id) })}
            >
              {t("disclosureTakeBack")}
            </button>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function Hides({ one }: { readonly one: Redaction }) {
  if (one.of === "area") return <span class="soft">{t("disclosureOfPicture")}</span>;
  if (one.of === "term") return <span class="soft">{t("disclosureOfTerm", one.term)}</span>;
  const text = one.of === "block" ? one.text : one.text.slice(one.from, one.to);
  return (
    <span class="soft">
      <Words>{text.length > EXCERPT ? `${text.slice(0, EXCERPT).toWellFormed()}…` : text}</Words>
    </span>
  );
}
