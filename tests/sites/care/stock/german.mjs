/** @type {import("./stock.mjs").Stock} */
export const german = {
  open: {
    good: ["Meine Mutter lebt seit zwei Jahren hier.", "Wir haben lange gesucht und würden uns wieder so entscheiden."],
    mixed: ["Eine einzige Note wird diesem Haus nicht gerecht.", "Unter der Woche anders als am Wochenende."],
    bad: ["Wir hatten uns so viel davon versprochen.", "Nach elf Wochen haben wir meinen Vater wieder zu uns geholt."],
  },
  close: {
    good: ["Danke an das ganze Team im zweiten Stock!", "Klare Empfehlung von unserer ganzen Familie."],
    mixed: ["Mit mehr Personal wäre es ein sehr gutes Haus.", "Am besten unangemeldet hingehen und selbst ansehen."],
    bad: ["Ich hoffe, dass jemand Verantwortliches das liest.", "Bitte suchen Sie weiter, wenn Sie können."],
  },
  staff: {
    good: ["Die Pflegekräfte nehmen sich Zeit und hören zu.", "Man kennt sich, man grüßt sich, man lacht miteinander."],
    mixed: ["Das Stammpersonal ist großartig, die Leihkräfte wechseln wöchentlich."],
    bad: [
      "Jede Woche neue Gesichter, und niemand hat die Akte gelesen.",
      "Der Ton gegenüber den Bewohnern ist schroff.",
    ],
  },
  nights: {
    good: ["Auch nachts ist immer jemand da."],
    mixed: ["Nachts ist eine Kraft für zwei Flure zuständig."],
    bad: ["Nachts hat meine Mutter fast drei Stunden auf Hilfe gewartet."],
  },
  food: {
    good: ["Gekocht wird im Haus, und sonntags riecht es bis auf die Straße nach Braten."],
    mixed: ["Mittags gut, abends um halb fünf schon Brot und Käse."],
    bad: ["Das Tablett stand außer Reichweite und wurde unberührt wieder abgeräumt."],
  },
  room: {
    good: ["Das eigene Sofa und die alte Uhr durften mit."],
    mixed: ["Das Zimmer ist klein, aber hell."],
    bad: ["Hinter dem Schrank war Schimmel, zweimal überstrichen."],
  },
  clean: {
    good: ["Alles sauber, ohne nach Krankenhaus zu riechen."],
    mixed: ["Unter der Woche sauber, am Wochenende lässt es nach."],
    bad: ["Derselbe Fleck war von März bis August auf dem Teppich."],
  },
  contact: {
    good: ["Wir werden angerufen, bevor wir fragen müssen."],
    mixed: ["Auskunft bekommt man, aber man muss nachfassen."],
    bad: ["Vier E-Mails, zwei Briefe, keine Antwort."],
  },
  medical: {
    good: ["Dank der Krankengymnastik geht er wieder bis zum Gartentor."],
    mixed: ["Medizinisch in Ordnung, nur kommt der Arzt bloß donnerstags."],
    bad: ["Die Tabletten wurden verwechselt, und es hieß nur: „Kann passieren.“"],
  },
};
