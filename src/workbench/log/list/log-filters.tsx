import { useId } from "preact/hooks";
import { listCases, listSources, listSubjects } from "../../../storage/reading";
import { language, t } from "../../../ui/texts";
import { PickField, type Pick } from "../../../ui/pick-field";
import { useLive } from "../../frame/use-live";
import type { LogQuery } from "../routes";
import { KindSelect } from "./kind-select";

interface Props {
  readonly query: LogQuery;
  readonly onQuery: (query: LogQuery) => void;
}

/** What narrows the log. Every choice is part of the address. */
export function LogFilters({ query, onQuery }: Props) {
  const set = (field: keyof LogQuery, value: string | undefined) => {
    const { [field]: _before, ...rest } = query;
    onQuery(value ? { ...rest, [field]: value } : rest);
  };
  const options = useFilterOptions();
  return (
    <form
      class="filters"
      role="search"
      aria-label={t("logFilters")}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {(["case", "subject", "source"] as const).map((field) => (
        <PickField
          key={field}
          label={t(FIELD_NAMES[field])}
          nothing={t(FIELD_ANY[field])}
          picks={options[field]}
          picked={query[field]}
          onPick={(key) => {
            set(field, key);
          }}
        />
      ))}
      <KindSelect
        kind={query.kind}
        onKind={(kind) => {
          set("kind", kind);
        }}
      />
      {(["from", "to"] as const).map((field) => (
        <DayField
          key={field}
          label={t(field === "from" ? "logFrom" : "logTo")}
          day={query[field]}
          onDay={(day) => {
            set(field, day);
          }}
        />
      ))}
      {Object.keys(query).length > 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            onQuery({});
          }}
        >
          {t("logClearFilters")}
        </button>
      )}
    </form>
  );
}

const FIELD_NAMES = { case: "logCase", subject: "logSubject", source: "logSource" } as const;
const FIELD_ANY = { case: "logAnyCase", subject: "logAnySubject", source: "logAnySource" } as const;

function useFilterOptions(): Readonly<Record<"case" | "subject" | "source", readonly Pick[]>> {
  const cases = useLive((db) => listCases(db), []);
  const subjects = useLive((db) => listSubjects(db, language()), []);
  const sources = useLive(listSources, []);
  return {
    case: (cases ?? []).map(({ caseId, title }) => ({ key: caseId, name: `${caseId} · ${title}` })),
    subject: (subjects ?? []).map(({ listingKey, name, id, host }) => ({
      key: listingKey,
      name: `${name || id} · ${host}`,
    })),
    source: (sources ?? []).flatMap(({ host }) => (host === undefined ? [] : [{ key: host, name: host }])),
  };
}

interface DayProps {
  readonly label: string;
  readonly day: string | undefined;
  readonly onDay: (day: string) => void;
}

function DayField({ label, day, onDay }: DayProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={day ?? ""}
        onChange={({ currentTarget }) => {
          onDay(currentTarget.value);
        }}
      />
    </div>
  );
}
