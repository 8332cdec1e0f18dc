import { useEffect, useState } from "preact/hooks";
import { type MatchRelation, RELATIONS, type ShownConcept, folded } from "../../../domain/casework/taxonomy";
import type { OpenTaxonomy } from "../../../platform";
import { ChoiceField } from "../../../ui/choice-field";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useWorkbench } from "../../frame/workbench";
import type { DeskRow } from "./desk-row";
import { RELATION_NAMES } from "./fit-words";
import type { Chosen } from "./use-answering";

interface Props {
  readonly row: DeskRow;
  readonly rows: readonly DeskRow[];
  readonly taxonomy: OpenTaxonomy;
  readonly problem: string | undefined;
  readonly onChosen: (chosen: Chosen) => Promise<boolean>;
  readonly onClose: () => void;
}

const MOST = 12;

/** Another concept for a tag: of those that were proposed, or found by typing; and how the two stand to each other. */
export function ConceptDialog({ row, rows, taxonomy, problem, onChosen, onClose }: Props) {
  const { onUnreadable } = useWorkbench();
  const [words, setWords] = useState("");
  const [found, setFound] = useState<readonly ShownConcept[]>(row.proposals);
  const [picked, setPicked] = useState<string | undefined>(row.best?.iri);
  const [relation, setRelation] = useState<MatchRelation>(row.best?.relation ?? "exactMatch");
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (words.trim() === "") {
      setFound(row.proposals);
      return;
    }
    let isWanted = true;
    taxonomy.find(words, MOST).then((concepts) => {
      if (!isWanted) return;
      setFound(concepts);
      setPicked(concepts[0]?.iri);
    }, onUnreadable);
    return () => {
      isWanted = false;
    };
  }, [words]);
  const own = proposedOnCase(rows, words);
  const choices = [...own, ...found.map((one) => ({ ...one, isProposed: false }))].slice(0, MOST);
  return (
    <FormDialog
      title={t("collectionsOtherTitle", row.label)}
      submit={t("collectionsMap")}
      problem={problem}
      onSubmit={async () => {
        const chosen = choices.find(({ iri }) => iri === picked);
        setMissing(!chosen);
        return chosen !== undefined && onChosen({ ...chosen, relation });
      }}
      onClose={onClose}
    >
      <TextField
        label={t("collectionsFind")}
        hint={t("collectionsFindHint")}
        value={words}
        onValue={setWords}
        problem={isMissing ? t("collectionsChooseOne") : undefined}
      />
      <fieldset class="tagdesk-found">
        <legend>{t("collectionsConcept")}</legend>
        {choices.length === 0 && (
          <p class="soft">{t(words.trim() === "" ? "collectionsTypeToFind" : "collectionsFoundNone")}</p>
        )}
        {choices.map(({ iri, name, path, isProposed }) => (
          <label key={iri} class="check">
            <input type="radio" name="concept" checked={iri === picked} onChange={() => setPicked(iri)} />
            <span>
              <b>
                <Words>{name}</Words>
              </b>{" "}
              <span class="small soft">
                <Words>{isProposed ? t("collectionsIsProposed") : path.join(" › ")}</Words>
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <ChoiceField
        label={t("collectionsRelation")}
        value={relation}
        choices={RELATIONS.map((one) => [one, t(RELATION_NAMES[one])] as const)}
        onValue={setRelation}
      />
    </FormDialog>
  );
}

/** Concepts that were proposed on this case, for other tags. */
const proposedOnCase = (rows: readonly DeskRow[], words: string) =>
  rows.flatMap(({ answer }) =>
    answer?.answer === "proposed" && folded(answer.conceptLabel).includes(folded(words))
      ? [{ iri: answer.concept, name: answer.conceptLabel, path: [], isProposed: true }]
      : [],
  );
