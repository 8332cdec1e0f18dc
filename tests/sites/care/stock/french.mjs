/** @type {import("./stock.mjs").Stock} */
export const french = {
  open: {
    good: ["Ma grand-mère vit ici depuis le printemps.", "Nous avons visité cinq maisons avant de choisir celle-ci."],
    mixed: ["Difficile de donner une seule note.", "La semaine et le dimanche, ce sont deux maisons."],
    bad: ["Nous attendions autre chose.", "Au bout de trois mois, nous avons repris mon père à la maison."],
  },
  close: {
    good: ["Merci à toute l’équipe !", "Nous recommandons cette maison les yeux fermés."],
    mixed: ["Avec un peu plus de personnel, ce serait parfait.", "Allez voir par vous-mêmes, sans rendez-vous."],
    bad: ["Nous espérons que la direction lira ces lignes.", "Cherchez ailleurs si vous le pouvez."],
  },
  staff: {
    good: ["Le personnel est doux, patient et toujours de bonne humeur."],
    mixed: ["Des gens dévoués, mais trop peu nombreux."],
    bad: ["Chaque semaine un nouveau visage, et personne ne connaît le dossier."],
  },
  nights: {
    good: ["La nuit, on répond à la sonnette en quelques minutes."],
    mixed: ["La nuit, une seule personne pour deux couloirs."],
    bad: ["Après vingt-deux heures, il n’y a plus personne."],
  },
  food: {
    good: ["La cuisine est faite sur place, et le dimanche il y a du gratin."],
    mixed: ["Les repas sont simples mais chauds."],
    bad: ["Des pommes de terre froides trois jours de suite."],
  },
  room: {
    good: ["Sa chambre donne sur les tilleuls, avec le soleil du matin."],
    mixed: ["La chambre est petite mais claire."],
    bad: ["Le radiateur est resté en panne tout l’hiver."],
  },
  activities: {
    good: ["On chante le mercredi, et tout le quartier vient."],
    mixed: ["Le programme affiché est plus riche que la réalité."],
    bad: ["La télévision marche du matin au soir, sans que personne regarde."],
  },
  contact: {
    good: ["On nous appelle avant même que nous posions la question."],
    mixed: ["On finit par avoir une réponse, à condition d’insister."],
    bad: ["Nous avons appris son hospitalisation par l’hôpital."],
  },
};
