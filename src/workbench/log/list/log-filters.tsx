import { useId } from "preact/hooks";
import { t } from "../../../ui/texts";
import { PickField } from "../../../ui/pick-field";
import type { LogQuery } from "../routes";
import { KindSelect } from "./kind-select";
import type { FilterPicks } from "./to-filter";

interface Props {
  readonly query: LogQuery;
  readonly picks: FilterPicks;
  readonly onQuery: (query: LogQuery, how?: "push" | "replace") => void;
}

/** What narrows the log. Every choice is part of the address. */
export function LogFilters({ query, picks, onQuery }: Props) {
  const set = (field: keyof LogQuery, value: string | undefined, how?: "push" | "replace") => {
    const { [field]: _before, ...rest } = query;
    onQuery(value ? { ...rest, [field]: value } : rest, how);
  };
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
          picks={picks[field]}
          picked={query[field]}
          onPick={(key) => {
            set(field, key);
          }}
          onTyped={(text) => {
            set(field, text, "replace");
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
