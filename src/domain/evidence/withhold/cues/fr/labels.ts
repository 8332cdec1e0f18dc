import type { Cues } from "../language-cues";

/** Names of fields. Those after `@` say nothing before a colon in a text. */
export const labels: Cues = {
  age: "âge|tranche d'âge|quel âge avez vous|âge du candidat",
  "birth-date":
    "date de naissance|année de naissance|jour de naissance|anniversaire|née? le|@naissance|mois de naissance|date naissance|@ddn|@date de décès|@né le",
  sex: "sexe|genre|pronoms?|identité de genre|@sexe légal|@pronom",
  ethnicity:
    "origine|origines|origine ethnique|ethnie|race|couleur de peau|appartenance ethnique|@couleur des (yeux|cheveux)|origine raciale",
  nationality:
    "nationalités?|citoyenneté|lieu de naissance|pays de naissance|pays d'origine|ville de naissance|double nationalité|@titre de séjour|@passeport|@commune de naissance|@lieu naissance|@département de naissance|@pays de nationalité|@numéro de passeport",
  religion:
    "religion|confession|culte|appartenance religieuse|convictions? religieuses?|@foi|@croyances? religieuses?|@paroisse|pratique religieuse",
  belief: "croyances?|convictions?|convictions? philosophiques?|@philosophie",
  union:
    "syndicat|appartenance syndicale|affiliation syndicale|adhésion syndicale|engagement syndical|@carte syndicale|@mandat syndical",
  politics:
    "parti|parti politique|opinions? politiques?|convictions? politiques?|appartenance politique|orientation politique|engagement politique|affiliation politique|@tendance politique|@bord politique",
  health:
    "santé|état de santé|maladies?|antécédents médicaux|allergies|groupe sanguin|traitements?( médical| médicaux)?|problèmes? de santé|@taille|@poids|@taille cm|@fumeur|@imc|données de santé|arrêts? maladie|vaccination|@régime alimentaire|@dossier médical|maladies? chroniques?",
  disability:
    "handicap|situation de handicap|rqth|invalidité|taux d'invalidité|travailleur handicapé|type de handicap|reconnaissance (de )?travailleur handicapé|@boeth|taux d'incapacité|@aménagement de poste",
  pregnancy: "grossesse|enceinte|congé maternité|date (prévue |présumée )?d'accouchement|@terme",
  family:
    "situation (familiale|de famille|matrimoniale|maritale|personnelle)|état[ -]civil|statut (marital|matrimonial|familial)|@conjointe?|@époux|@épouse|@mari|@femme|enfants|nombre d'enfants|enfants à charge|@nb enfants|personnes à charge|@nom (du|de la|de l') ?(conjointe?|père|mère|époux|épouse)|@père|@mère|@parents|nom de jeune fille|nom de naissance|régime matrimonial|@famille|@frères et sœurs|@fratrie|date de mariage|@âge des enfants|@partenaire|marié|@enfant|composition du foyer",
  "sexual-orientation": "orientation sexuelle|sexualité|préférence sexuelle",
  photo:
    "@photos?|@photographie|@photo (d'identité|de profil|du candidat|cv)|@image|@portrait|@avatar|@url (de la )?photo|@lien photo|@photo url",
};
