import { type RawRow, TableError, readTable, shownOf } from "../../table-files";
import { tellCredential, tellPost, tellStudy } from "../career";
import { dateOf } from "../career";
import { isoOf } from "../dates";
import { type Gathering, together } from "../gather";
import { type Place, ProfileError, RFC7111 } from "../model";
import { type Member, openZip } from "../zip/open-zip";
import { readMember } from "../zip/read-member";

/** A row by its columns' names. */
type Row = (column: string) => string;

interface Table {
  /** Columns of which one at least names the head: what stands before that row is a note. */
  readonly columns: readonly string[];
  readonly read: (row: Row, at: Place, gathering: Gathering) => void;
}

/** The tables that tell of work, by the file's name; nothing else of the archive (messages, contacts, logins, payments) is read. */
const TABLES: Readonly<Record<string, Table>> = {
  "profile.csv": {
    columns: ["First Name", "Last Name", "Headline"],
    read: (row, at, { tell }) => {
      tell("name", [row("First Name"), row("Last Name")].filter(Boolean).join(" "), at);
      tell("disambiguatingDescription", row("Headline"), at);
      tell("description", row("Summary"), at);
      tell("birthDate", row("Birth Date"), at);
      tell("maidenName", row("Maiden Name"), at);
    },
  },
  "positions.csv": {
    columns: ["Company Name", "Title", "Started On"],
    read: (row, at, gathering) => {
      tellPost(gathering, postOf(row, row("Title")), at);
    },
  },
  "volunteering.csv": {
    columns: ["Company Name", "Role", "Cause"],
    read: (row, at, gathering) => {
      tellPost(gathering, { ...postOf(row, row("Role")), isNow: false }, at);
    },
  },
  "education.csv": {
    columns: ["School Name", "Degree Name", "Start Date"],
    read: (row, at, gathering) => {
      const [school, what] = [row("School Name"), row("Degree Name")];
      const description = together(row("Notes"), row("Activities"));
      tellStudy(gathering, { what, school, from: row("Start Date"), to: row("End Date"), description }, at);
    },
  },
  "certifications.csv": {
    columns: ["Name", "Authority", "License Number"],
    read: (row, at, gathering) => {
      tellCredential(gathering, row("Name"), row("Authority"), row("Started On"), row("Finished On"), at);
    },
  },
  "skills.csv": { columns: ["Name"], read: (row, at, { tell }) => tell("knowsAbout", row("Name"), at) },
  "languages.csv": {
    columns: ["Name", "Proficiency"],
    read: (row, at, { tell }) => {
      tell("knowsLanguage", together(row("Name"), row("Proficiency")), at);
    },
  },
  "honors.csv": {
    columns: ["Title", "Issued On"],
    read: (row, at, { tell }) => {
      tell("award", together(row("Title"), row("Issuer"), dateOf(row("Issued On")), row("Description")), at);
    },
  },
  "courses.csv": { columns: ["Name", "Number"], read: (row, at, { tell }) => tell("knowsAbout", row("Name"), at) },
  "projects.csv": {
    columns: ["Title", "Description"],
    read: (row, at, { tell }) => {
      tell("subjectOf.description", [row("Title"), row("Description")].filter(Boolean).join(": "), at);
    },
  },
  "publications.csv": {
    columns: ["Name", "Publisher", "Published On"],
    read: (row, at, { tell }) => {
      tell("subjectOf.name", together(row("Name"), row("Publisher"), dateOf(row("Published On"))), at);
    },
  },
  "organizations.csv": {
    columns: ["Name", "Position"],
    read: (row, at, { tell }) => {
      tell("memberOf.name", together(row("Name"), row("Position")), at);
    },
  },
  "recommendations_received.csv": {
    columns: ["First Name", "Last Name", "Text"],
    read: (row, at, { recommend }) => {
      const name = [row("First Name"), row("Last Name")].filter(Boolean).join(" ");
      // One that its owner hides was never shown to anybody.
      if (/^hidden$/iu.test(row("Status"))) return;
      const date = row("Creation Date");
      recommend(together(name, row("Job Title"), row("Company")), row("Text"), date, at, isoOf(date));
    },
  },
};

const postOf = (row: Row, title: string) => ({
  title,
  organisation: row("Company Name"),
  from: row("Started On"),
  to: row("Finished On"),
  description: row("Description"),
});

const HEAD_WITHIN = 15;
const MOST_ROWS = 2_000;
const FORM = {
  kind: "text",
  encoding: "utf-8",
  separator: ",",
  quote: '"',
  escape: '"',
  sheet: "",
  skip: 0,
  heads: 0,
  decimal: ".",
  dates: "mdy",
} as const;

/**
 * LinkedIn's data export ("Get a copy of your data"): a zip file of tables, of which only those that tell of work are read, in the order
 * of a profile. @throws ProfileError
 */
export async function readLinkedIn(
  file: Blob,
  gathering: Gathering,
  watch: { readonly onRead: (done: number, total: number) => void; readonly signal: AbortSignal },
): Promise<void> {
  const members = await openZip(file);
  const known = tablesAmong(members);
  if (known.length === 0) throw new ProfileError("profile-no-tables");
  for (const [n, { member, name, table }] of known.entries()) {
    watch.signal.throwIfAborted();
    watch.onRead(n, known.length);
    await readOne(await readMember(file, member, watch.signal), name, table, gathering);
  }
}

/** Each known table once, also where the archive has everything in a folder. */
function tablesAmong(members: readonly Member[]) {
  const found = Object.entries(TABLES).flatMap(([name, table]) => {
    const named = members.filter(
      (member) => member.name.toLowerCase().split("/").at(-1) === name && isNear(member.name),
    );
    if (named.length > 1) throw new ProfileError("profile-names");
    const [member] = named;
    return member ? [{ member, name: member.name, table }] : [];
  });
  return found;
}

const isNear = (name: string): boolean => name.split("/").length <= 2 && !name.startsWith("__MACOSX/");

async function readOne(blob: Blob, name: string, { columns, read }: Table, gathering: Gathering): Promise<void> {
  let head: readonly string[] | undefined;
  let [seen, rows] = [0, 0];
  try {
    for await (const some of readTable(blob, FORM))
      for (const row of some) {
        if (head === undefined) {
          if (isHead(row, columns)) head = cellsOf(row).map((cell) => cell.replace(/^\ufeff/u, "").toLowerCase());
          else if (++seen > HEAD_WITHIN) return;
          continue;
        }
        if (++rows > MOST_ROWS) return;
        const cells = cellsOf(row);
        const names = head;
        const raw = cells.filter(Boolean).join(", ");
        if (raw === "") continue;
        const fragment = `row=${String(row.line)}`;
        read(
          (column) => cells[names.indexOf(column.toLowerCase())] ?? "",
          { fragment: `${name}#${fragment}`, conformsTo: RFC7111, raw },
          gathering,
        );
      }
  } catch (error) {
    if (error instanceof TableError) throw new ProfileError("profile-broken");
    throw error;
  }
}

const cellsOf = ({ cells }: RawRow): string[] => cells.map((cell) => shownOf(cell).trim());

const isHead = (row: RawRow, columns: readonly string[]): boolean => {
  const cells = new Set(cellsOf(row).map((cell) => cell.replace(/^\ufeff/u, "").toLowerCase()));
  return columns.every((column) => cells.has(column.toLowerCase()));
};
