/** What the checker's page says beside the verdict itself. */
const en = {
  title: "Check a case file",
  help: "Choose a .wacz file that Counterflow has written, or drop it here. It is checked on this computer; nothing is sent anywhere.",
  choose: "Case file",
  password: "Password",
  open: "Open and check",
  checking: "Checking…",
  stop: "Stop",
  stopped: "Stopped. Choose the file again to check it.",
  fault:
    "The check broke off: this browser could not read the file. Choose it again, or check it with another browser.",
  findings: "What was found",
};

type PageWords = typeof en;

const de: PageWords = {
  title: "Eine Falldatei prüfen",
  help: "Wählen Sie eine .wacz-Datei, die Counterflow geschrieben hat, oder ziehen Sie sie hierher. Geprüft wird auf diesem Rechner; nichts wird verschickt.",
  choose: "Falldatei",
  password: "Passwort",
  open: "Öffnen und prüfen",
  checking: "Wird geprüft …",
  stop: "Anhalten",
  stopped: "Angehalten. Wählen Sie die Datei erneut, um sie zu prüfen.",
  fault:
    "Die Prüfung brach ab: Dieser Browser konnte die Datei nicht lesen. Wählen Sie sie erneut oder prüfen Sie sie mit einem anderen Browser.",
  findings: "Was gefunden wurde",
};

export const pageWords = (language: string): PageWords => (/^de\b/iu.test(language) ? de : en);
