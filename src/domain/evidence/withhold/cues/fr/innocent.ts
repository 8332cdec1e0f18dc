/** What holds a cue in French and says nothing of a person. */
export const innocent = `
  (accompagn~|encadr~|anim~|accueil~|aide|auprès|suivi|travail~|soutien|insertion|formation|soins|éduca~|assistan~|prise en charge|cours|atelier~|bénévol~|héberge~|service~|défense|activité~|foyer|centre|association|scolarisation|inclusion|accessib~|transport|mise en accessibilité)(<v>){0,3}? ?(de|d'|des|aux|pour|auprès|avec|à|au)( ?<w>){0,3}? ?(enfants?|personnes?|jeunes|adultes|femmes|élèves|patients?|publics?|travailleurs|réfugiés|migrants|malades|demandeurs|sourds|aveugles|familles|hommes|parents|salariés|mineurs)(<v>)?( ?(handicapée?s?|en situation de handicap|autistes?|enceintes|sourdes?|aveugles|à mobilité réduite|malvoyante?s?|réfugiée?s?|migrante?s?|âgées?|malades|atteinte?s? d<tail>|isolée?s|non[ -]voyante?s|diabétiques|homosexuel(le)?s|transgenres?|d'asile))?
  (congé|arrêt)s? (maternité|parental|maladie)(<v>){0,2} (de mes|des|du personnel|gestion)
  (gestion|remplacement|paie|suivi|traitement)(<v>){0,4} (congés?|arrêts?) (de )?(maternité|parental|parentaux|maladie|paternité)
  remplac~ (<w>){0,4}congé (de )?(maternité|parental|maladie)( <tail>)?
  (société|maison|carte|entreprise|langue|cellule)[ -](mère|fille|mères|filles)( <tail>)?
  sage-femmes?( <tail>)?
  (entreprise|droit|médecin|médecine|affaire|allocations|planning|album) (de |de la )?famil(le|iale?s?)
  (science|sciences|économie|philosophie|communication|analyste|journaliste|attachée?) politiques?
  (assurance|mutuelle) (maladie|santé|maternité)
  (secours|institut|école|lycée|université|presse|hôpital|fondation|ensemble scolaire|enseignement) (catholique|protestante?|juive?|musulmane?|islamique|chrétien(ne)?)
  (recherche|dépistage|prévention|campagne|lutte|service|institut|centre|ligue|unité|association)(<v>){0,2} ?(sur|contre|du|de|de la|le|la|d'|en)( ?(le|la|l'))? ?<mal>
  (égalité|mixité|parité)(<v>)?( femmes[ -]hommes)?( <tail>)?
  (parti pris|parti prenante|partie prenante)
  (né|née|nés) (d'une idée|d'un constat|du besoin|pour)
  (société|entreprise|projet|idée|association|marque|startup|start-up|logiciel|agence)(<v>){0,2} (est |était )?(née?|créée?)( <tail>)?
  (négoci~|dialogue|relations|discussions)(<v>){0,3} (syndicats?|syndicales?|organisations syndicales|partenaires sociaux)
  (syndic|syndicat) (de copropriété|mixte|d'initiative|intercommunal|patronal)
  (point|angle|carte|magie|liste|marché|travail) (noire?|blanche)
  (célibataire|mariée) (géographique)
  (mariage|noces)(<v>){0,2} (photograph~|organis~|wedding)
  (photograph~|organis~|traiteur|wedding planner)(<v>)? (de )?mariages?
  (textes|histoire|arts?|fait|patrimoine|édifices?|tourisme|sociologie|études) religieu(x|ses?)( <w>?anciens)?
  (langue|langues) (maternelle|des signes)( <tail>)?
  j'ai <age> ans (d'|de |dans|en |comme)<tail>
  (l'orientation|mon parcours) professionnelle
  (rue|place|avenue|boulevard|quai) <tail>
`;
