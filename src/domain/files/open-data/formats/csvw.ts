import { fileOf } from "../names";
import type { ReleaseChoices } from "../../../keeping/releases";
import type { OpenTable } from "./rows";

/** What the tables are, for programs. @see https://www.w3.org/TR/tabular-metadata/ */
export function csvwOf(tables: readonly OpenTable[], { title, language }: ReleaseChoices): object {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": language }],
    "dc:title": title,
    dialect: { header: true, encoding: "utf-8", lineTerminators: ["\r\n"] },
    tables: tables.map(({ name, title: of, columns, key }) => ({
      url: fileOf(name),
      "dc:title": of[language],
      tableSchema: {
        columns: columns.map(({ name: column, title: { en, de }, datatype, isRequired }) => ({
          name: column,
          // The head of the file is the name; the titles are how people call it.
          titles: { und: [column], en: [en], de: [de] },
          datatype,
          ...(isRequired && { required: true }),
        })),
        primaryKey: key,
        ...(name !== "subjects" && {
          foreignKeys: [
            { columnReference: "subject", reference: { resource: fileOf("subjects"), columnReference: "subject" } },
          ],
        }),
      },
    })),
  };
}
