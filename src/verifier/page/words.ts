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
  accepted:
    "Certificates of time-stamping authorities that you accept (PEM), if you have any: got from them or from your agency, never from the case file",
  noCertificate: "There is no certificate in that file that can be read: no authority is accepted.",
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
  accepted:
    "Zertifikate von Zeitstempelstellen, die Sie anerkennen (PEM), wenn Sie welche haben: von den Stellen selbst oder Ihrer Behörde, nie aus der Falldatei",
  noCertificate: "In dieser Datei ist kein Zertifikat, das sich lesen lässt: Keine Stelle ist anerkannt.",
};

export const pageWords = (language: string): PageWords => (/^de\b/iu.test(language) ? de : en);
