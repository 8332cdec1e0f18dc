import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Options {
  readonly file: string;
  readonly json: boolean;
  /** Empty where it is to be asked for. */
  readonly password: string | undefined;
  readonly key: string | undefined;
  /** A file with the certificates (PEM) of the authorities whose word about the time counts. */
  readonly anchors: string | undefined;
  readonly language: string;
}

export const USAGE = `counterflow-verify FILE.wacz [--json] [--password WORDS] [--key VERIFIER-KEY] [--anchors FILE.pem] [--lang en|de]

Checks a case that Counterflow has written to a file.
  --json       the verdict as JSON
  --password   opens a locked file (.age); asked for where it is left out
  --key        the file must be signed with this key, e.g. one that the agency has told you
  --anchors    certificates (PEM) of the time-stamping authorities that you accept, got from them or from your
               agency; without them no time is confirmed, whatever the file brings along
Exit status: 0 sound, 1 something is not as written, 2 cannot be read, 3 only partly checked (nothing was found changed).`;

/** Reads the command line; nothing where it asks for nothing that can be done. */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        password: { type: "string" },
        key: { type: "string" },
        anchors: { type: "string" },
        lang: { type: "string" },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return undefined;
    const { json, password, key, anchors, lang } = values;
    return {
      file,
      json,
      password,
      key,
      anchors,
      language: lang ?? environment["LC_ALL"] ?? environment["LANG"] ?? "en",
    };
  } catch {
    return undefined;
  }
}
