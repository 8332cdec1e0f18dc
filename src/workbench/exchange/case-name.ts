import type { Verdict } from "../../domain/files/exchange";

/** What the case in a file is called: its number, and its title where the file has it. */
export const caseName = ({ info, file }: Verdict): string =>
  file.case?.title ? `${info.caseId}: ${file.case.title}` : info.caseId;
