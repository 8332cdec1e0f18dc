import ts from "typescript";

/**
 * The one program that both the compiler's own word and the rules that ask for types are taken from: building it twice takes
 * twice as long. What was found the last time is kept, so that only what has changed is looked at again.
 * @returns {{ program: import("typescript").Program, faults(): string }}
 */
export function openProgram() {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail };
  const config = ts.getParsedCommandLineOfConfigFile("tsconfig.json", {}, host);
  if (!config) throw new Error("tsconfig.json cannot be read");
  const { fileNames: rootNames, options, errors: configFileParsingDiagnostics } = config;
  const builder = ts.createIncrementalProgram({ rootNames, options, configFileParsingDiagnostics });
  return {
    program: builder.getProgram(),
    faults() {
      const found = [
        ...builder.getConfigFileParsingDiagnostics(),
        ...builder.getOptionsDiagnostics(),
        ...builder.getGlobalDiagnostics(),
        ...builder.getSyntacticDiagnostics(),
        ...builder.getSemanticDiagnostics(),
      ];
      // Nothing but what is kept for the next time: the compiler emits no code here.
      builder.emit();
      return ts.formatDiagnosticsWithColorAndContext(found, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: ts.sys.getCurrentDirectory,
        getNewLine: () => "\n",
      });
    },
  };
}

/** @param {import("typescript").Diagnostic} diagnostic */
function fail(diagnostic) {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
}
