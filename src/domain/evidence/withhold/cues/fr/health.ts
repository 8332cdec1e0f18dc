import type { Cues } from "../language-cues";

/** Body and mind. */
export const health: Cues = {
  health: `
    <suis>(une |un )?(<w>)?(diabétique|épileptique|asthmatique|séropositi(f|ve)|autiste|bipolaire|schizophrène|dépressi(f|ve)|alcoolique|toxicomane|anorexique|boulimique|malade|hémophile|asperger|hypersensible|greffée?|dialysée?|cardiaque|obèse|allergique|en dépression|en burn-?out|en arrêt( maladie)?|en rémission|en invalidité|en cure|sous (traitement|antidépresseurs|insuline|chimio~)|hpi|en longue maladie|suivie? (par|en) psy~|atteinte? <tail>|guérie? <tail>|cœliaque|immunodéprimée?|tda|tdah|hospitalisée?)( <tail>)?
    ^(<w>)?(diabétique|épileptique|asthmatique|séropositi(f|ve)|autiste( asperger)?|bipolaire|vih|tdah|hpi|asperger|dépressi(f|ve)|en rémission|malade chronique|tsa|diabète|épilepsie|asthme|endométriose|sclérose en plaques|dépression|burn-?out|fibromyalgie|autisme|hémophile)( (depuis|de type|abstinente?|et) <tail>|$)
    (atteinte?|souffre|souffrant|souffrante|souffert|guérie?|rescapée?|survivante?|victime|rémission|malade|porteur|porteuse|remise?|relève|soignée?|traitée?|diagnostiquée?|vis avec|vivre avec|vivant avec|lutte contre|combattu|vaincu|surmonté|opérée?)(<v>)? ?(d'une?|de la|de l'|du|de|d'|des|le|la|un|une|mon|ma|pour une?|comme|avec)? ?<mal>( <tail>)?
    (opérée?|opération) (du|de la|à) (cœur|cerveau|dos|genou|hanche|poumon|colonne)<tail>
    (j'ai|j'ai eu|j'ai fait|ai eu|j'avais|a eu|il a|elle a|j'ai vaincu|j'ai traversé|j'ai connu|j'ai subi)( aussi| depuis toujours)?( une?| la| le| des| deux| l')? ?(<w>)?<mal>( <tail>)?
    (après|suite à|depuis|malgré|à cause d'|en raison d'|pendant|suivi de|suite)( une?| mon| ma| un long| mes| le| la| ma longue)? ?<mal>( <tail>)?
    (mon|ma|mes) (<w>)?(<mal>|maladie|traitement|chimio(thérapie)?|rémission|handicap psychique|psy|psychiatre|thérapie|santé mentale|arrêt maladie|hospitalisation|convalescence|allergies?|pompe à insuline|cure de désintoxication|pacemaker)( <tail>)?
    <mal> (diagnostiquée?|depuis|à <age> ans|en <year>)( <tail>)?
    (en|d'un|après un|long|longs?|actuellement en|mon) (<w>)?(arrêt[ -](de travail|maladie|longue maladie)|congé (longue )?maladie|congé de longue (maladie|durée)|mi-temps thérapeutique|convalescence|dépression|affection de longue durée)( <tail>)?
    (ald|affection longue durée)( <tail>)?$
    (alcoolique|toxicomane|ancien(ne)? (alcoolique|toxicomane|addict)|ex-(alcoolique|toxicomane))( <w>?(abstinente?|sevrée?|repentie?)<tail>)?
    (abstinente?|sobre|sevrée?) depuis<tail>
    (prends|prendre|prenais) (<w>){0,2}(antidépresseurs|insuline|méthadone|ritaline|traitement|lithium)
    (pour|problèmes?|raisons?|soucis?|ennuis) (<w>)?(raisons? |problèmes? |soucis )?(de santé|médicales?)( <tail>)?
    (porteur|porteuse|porte) (d'un |un )?(pacemaker|stimulateur cardiaque|pompe à insuline|stomie)
    (groupe sanguin|taille|poids) ?:? ?[0-9a-z]<tail>
    (suivi|suivie|hospitalisée?) (<w>)?(en|par un) (psychiatrie|psychiatre|hôpital psychiatrique)
  `,
  disability: `
    (je )?(porte|utilise|ai|marche avec) (<w>){0,2}(appareils? auditifs?|prothèse~?|canne blanche|béquilles|implant cochléaire|chien guide|fauteuil)( <tail>)?
    <suis>(une |un )?(reconnue? |née? |devenue? )?(<w>)?<impaired>(?= (et|de|depuis|à|je|j'ai|qui|mais|par|appareillée?|avec|mais)|[^ ]|$)( <tail>)?
    ^(<w>)?(reconnue? )?<impaired>( (de naissance|depuis|à|par|appareillée?|et|profonde?|d'un|d'une|suite|oral~|sévère|qui) ?<tail>|$|,)
    reconnue? (<w>)?(travailleur|travailleuse) handicapée?( <tail>)?
    (rqth|aah|mdph|carte (d'invalidité|mobilité inclusion)|pension d'invalidité|invalidité)( <w>?<tail>)?$
    (bénéficiaire|titulaire|j'ai|obtenu|possède|ma|avec|bénéficie) (<w>){0,3}(rqth|aah|carte d'invalidité|pension d'invalidité|reconnaissance (de la )?qualité de travailleur handicapé|allocation adulte~|boeth|reconnaissance travailleur handicapé)
    (en|un|mon|roule en|déplace en) (<w>){0,2}fauteuil( roulant)?( <tail>)?
    (mon|avec mon|malgré mon|un|j'ai un|d'un|porteur d'un|porteuse d'un) (<w>)?(handicap|fauteuil|chien guide|chien d'assistance|implant cochléaire|déficience|bégaiement|déficit auditif)(?! (et|dans la|au travail))( <tail>)?
    (j'ai|ai|avec|souffre|malgré|ma|lié à ma|atteinte? d'une?|une) (<w>)?(une |ma |d'une |de )?(déficience (visuelle|auditive|motrice|intellectuelle)|surdité|cécité|dyslexie|dyspraxie|dyscalculie|trisomie( 21)?|paraplégie|hémiplégie|infirmité|paralysie( cérébrale)?|prothèse (de jambe|auditive|tibiale)|prothèses auditives|canne blanche|perte auditive|malvoyance|myopathie|spina bifida)( <tail>)?
    personne (<w>)?(handicapée|en situation de handicap|à mobilité réduite|sourde|aveugle|malvoyante|malentendante)$
    (perdu|perte de) (<w>){0,2}(vue|ouïe|jambe|bras|main|audition|œil)( <tail>)?
    (appareillée?|née? sans|née? avec (un|une) (handicap|malformation))( <tail>)?
    (sourde?|aveugle|malentendante?|malvoyante?|paralysée?|handicapée?) (de naissance|depuis|à la suite|à (<age>|[0-9]))( <tail>)?
    (je )?(signe|lis sur les lèvres|n'entends pas|ne vois pas|ne marche pas)
    handicap (moteur|visuel|auditif|invisible|psychique|mental)( reconnu| depuis <tail>|$)
  `,
  pregnancy: `
    future? (maman|mère|papa|père)( <tail>)?
    <suis>(<w>)?(enceinte|en congé (de )?mat(ernité)?|future (maman|mère)|tombée enceinte|jeune accouchée|futur (papa|père)|en pma|en fiv)( <tail>)?
    ^(<w>)?(enceinte|future (maman|mère)|futur (papa|père)|en congé (de )?maternité|en congé mat'?)( (de|depuis|et|jusqu'au|jusqu'en) <tail>|$)
    (mon|en|après|du|fin de|actuellement en|retour de|de|pendant mon) (<w>)?congé (de )?(maternité|mat'?|d'adoption|pathologique)( <tail>)?
    (nous |j')?(attends|attendons|attendant) (<w>){0,2}(enfant|bébé|heureux événement|jumeaux|fille|garçon|deuxième|troisième|premier)( <tail>)?
    (ma|mes|une|cette|pendant ma|après ma|suite à ma|ma première) (<w>)?(grossesse|grossesses|fausse couche|accouchement|ivg|césarienne|fiv|pma)(?! (en laboratoire))( <tail>)?
    (une|après|suite à une) (fausse couche|ivg|interruption volontaire<tail>|interruption médicale<tail>)
    (fausse couche)( <tail>)?
    (bébé|enfant|naissance) (<w>)?(prévue?|en route|attendue?|à venir|pour <month>)( <tail>)?
    (essayons|essaie|voulons|souhaitons|tentons|projet) (<w>)?(d'avoir |de faire |avoir )?(un |d')?(enfant|bébé)
    parcours (de )?(pma|fiv|procréation<tail>|grossesse)
    (accouché|accouche|j'allaite|allaite|allaitement)( <tail>)?$
    accouchement (prévu|en|au)<tail>
    terme prévu<tail>
    (mois|semaines) de grossesse
  `,
};
