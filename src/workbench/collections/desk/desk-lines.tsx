import { useEffect, useRef } from "preact/hooks";
import { t } from "../../../ui/texts";
import type { DeskRow } from "./desk-row";
import { TagLine } from "./tag-line";

interface Props {
  readonly page: readonly DeskRow[];
  /** The one that the keys speak of. */
  readonly current: DeskRow | undefined;
  readonly isBusy: boolean;
  readonly pictures: ReadonlyMap<string, string>;
  readonly onCurrent: (row: DeskRow) => void;
  readonly onAccept: (row: DeskRow) => void;
  readonly onRefuse: (row: DeskRow) => void;
  readonly onOther: (row: DeskRow) => void;
  readonly onReopen: (row: DeskRow) => void;
}

/** A page of lines, the one that the keys speak of in sight. */
export function DeskLines({
  page,
  current,
  isBusy,
  pictures,
  onCurrent,
  onAccept,
  onRefuse,
  onOther,
  onReopen,
}: Props) {
  const list = useRef<HTMLTableElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  }, [current?.tag]);
  return (
    <table ref={list} class="tagdesk-lines">
      <caption class="unseen">{t("caseViewTags")}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{t("collectionsPicture")}</span>
          </th>
          <th scope="col">{t("collectionsTag")}</th>
          <th scope="col">{t("collectionsGivenBy")}</th>
          <th scope="col">{t("collectionsConcept")}</th>
          <th scope="col">{t("collectionsFit")}</th>
          <th scope="col">
            <span class="unseen">{t("collectionsActions")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {page.map((one) => (
          <TagLine
            key={one.tag}
            row={one}
            isCurrent={one === current}
            isBusy={isBusy}
            src={pictures.get(one.shown[0]?.picture ?? "")}
            onCurrent={() => onCurrent(one)}
            onAccept={() => onAccept(one)}
            onRefuse={() => onRefuse(one)}
            onOther={() => onOther(one)}
            onReopen={() => onReopen(one)}
          />
        ))}
      </tbody>
    </table>
  );
}
