import type { Cues } from "../language-cues";

/** What people believe, and where they belong for it. */
export const belief: Cues = {
  religion: `
    (je )?(pratique|suis convertie? à) (l'islam|le judaïsme|le bouddhisme|le catholicisme|ma (foi|religion)|l'hindouisme)
    (et|,) (catholique|musulmane?|protestante?|juive|juif|bouddhiste|chrétien(ne)?|croyante?)$
    (ma|ma première) (communion|profession de foi|bar-mitsva|confirmation)( <tail>)?
    <suis>(une |un |de confession |de religion |de foi )?(<w>)?<faith>(?= (et|pratiquante?|de|depuis|je|j'ai|qui|convaincue?|non|mais|dans|par|par conviction|croyante?|engagée?)|[^ ]|$)( pratiquante?)?
    ^(<w>)?<faith>( (non )?pratiquante?| convaincue?| fervente?| et <tail>|$)
    <faith> (non )?(pratiquante?|fervente?|convaincue?|engagée?|dévote?)
    (de|ma|d'une|la|notre) (confession|religion|foi|obédience|tradition|culture|famille|éducation) (<w>)?(<faith>|religieuse|chrétienne|islamique|hébraïque)
    (ma|notre|de ma) (foi|religion|paroisse|mosquée|synagogue|communauté religieuse|église|confession|prière)( <tail>)?
    (élevée?|baptisée?|grandi|éduquée?|converti[e]?|conversion|initiée?)( dans| à| au| à la| en)? ?(la |l'|le |une )?(<w>)?(<faith>|islam|foi|catholicisme|christianisme|judaïsme|bouddhisme|religion|protestantisme|christ|catéchisme)( <tail>)?
    (baptisée?|confirmée?|communiée?|bar-mitsva)( en <year>| <tail>|$)
    (membre|bénévole|engagée?|active?|actif|fidèle|diacre|responsable|catéchiste|choriste|ancien) (<w>){0,4}(église|l'église|paroisse|mosquée|synagogue|témoins de jéhovah|conseil presbytéral|communauté (juive|musulmane|chrétienne|religieuse|évangélique)|consistoire|aumônerie)( <tail>)?
    (catéchiste|enfant de chœur|témoin de jéhovah|aumônier|paroissien(ne)?)
    (je )?(porte|porter|porté) (le |un |mon |une |la )?(voile|foulard( islamique)?|hijab|kippa|turban|croix|niqab)
    (je )?(prie|prier|jeûne|jeûner|fais le ramadan|fais ma prière|observe|respecte|mange)(<v>){0,2} ?(ramadan|shabbat|chabbat|sabbat|carême|prière|cinq fois|casher|halal|cacher|tous les jours)
    (vais|aller|assiste|participe) (<w>){0,3}(messe|culte|mosquée|synagogue|église)( <tail>)?
    (je )?crois en (dieu|jésus|allah)
    (dieu|jésus|allah) (est|dans) (mon|ma)<tail>
    (disciple|enfant|serviteur) (du christ|de dieu|de jésus)
  `,
  belief: `
    <suis>(une |un )?(<w>)?<creed>(?= (et|convaincue?|depuis|par|de|mais|assumée?|engagée?)|[^ ]|$)( convaincue?)?
    ^(<w>)?<creed>( (convaincue?|par <tail>|assumée?|depuis <tail>|engagée?|et <tail>|revendiquée?)|$)
    <creed> (convaincue?|par conviction|assumée?)
    (membre|frère|sœur|maître|initiée?|appartiens|appartenance) (<w>){0,4}(loge|loge maçonnique|grand orient|franc-maçonnerie|grande loge|scientologie|libre pensée)( <tail>)?
    franc-maçon(ne)?
    (mes|par|selon mes) convictions (philosophiques|personnelles|spirituelles|morales)( <tail>)?
    (sans|aucune) (religion|confession|appartenance religieuse|croyance)
    (je )?ne (crois|croit) (pas|plus) en (dieu|un dieu)
    (refusé|objecteur)(<v>){0,3} (service militaire|service national|conscience)
    (végane?|végétarien(ne)?|vegan) (par (conviction|éthique)|éthique|militante?)( <tail>)?
  `,
  union: `
    (adhérente?|membre|déléguée?|militante?|encartée?|représentante?|affiliée?|syndiquée?|élue?|secrétaire|permanente?|responsable|trésorier|trésorière|cotise|carte|sympathisante?|adhère|adhésion|engagée?)(<v>)? ?(<w>)?(à |au |à la |de |de la |du |à l'|chez |aux |pour |d'un |dans un |dans le )?(la |le |les |mon |un |l')?(<union>)( <tail>)?
    (militante?|responsable|adhérente?|déléguée?|déléguée? du personnel|représentante?|élue?|secrétaire|activiste|permanente?) (syndicale?|syndicaux|syndicaliste)( <tail>)?
    (engagement|activité|mandat|appartenance|adhésion|carte|section|cotisation|affiliation) syndicale?( <tail>)?
    <suis>(une |un )?(<w>)?(syndiquée?|syndicaliste|cégétiste|cédétiste)( <tail>)?
    ^(<w>)?(syndiquée?|syndicaliste|cégétiste)( <tail>)?$
    syndiquée? (à|depuis|chez|au)<tail>
    (fait|en|faire|participé à la) (la )?grève(?! générale)( <tail>)?
  `,
  politics: `
    (militante?|membre|adhérente?|encartée?|candidate?|élue?|sympathisante?|électeur|électrice|engagée?|conseiller municipal|conseillère municipale|trésorier|secrétaire|responsable|adhère|adhésion|ancien(ne)?|cadre|vote|voté|votant|partisane?|soutien|proche|inscrite?|section|carte)(<v>)?(<v>)? ?(à |au |à la |de |de la |du |chez |pour |aux |des |sous l'étiquette )?(les |le |la |l')?<party>( <tail>)?
    (militante?|engagée?|engagement|activiste) (politique|écologiste|de gauche|de droite|d'extrême[ -](gauche|droite)|communiste|socialiste|antifasciste|royaliste|nationaliste|anarchiste|gaulliste|trotskiste)( <tail>)?
    <party> (militante?|encartée?|depuis <tail>)
    (je |j'ai toujours |toujours )?(vote|voté|voterai) (<w>)?(à |pour )?(la |le |les )?(gauche|droite|extrême[ -](gauche|droite)|centre|écolo|blanc|macron|mélenchon|le pen|vert|communiste|socialiste|<party>)
    (de|à|plutôt) (sensibilité |conviction |cœur )?(gauche|droite|extrême[ -]gauche|extrême[ -]droite)( convaincue?| <w>?assumée?|$)
    (homme|femme|personne|cœur|idées|convictions|sensibilité|famille|électeur|militante?) (<w>)?de (gauche|droite|centre)
    <suis>(une |un )?(<w>)?(socialiste|communiste|gaulliste|anarchiste|trotskiste|marxiste|royaliste|macroniste|libertaire|souverainiste|nationaliste|libérale? convaincue?|conservateur|conservatrice|centriste|écologiste convaincue?|mélenchoniste|frontiste|antifasciste|de gauche|de droite|à gauche|à droite)(?= (et|convaincue?|depuis|dans|de)|[^ ]|$)
    ^(<w>)?(socialiste|communiste|gaulliste|anarchiste|trotskiste|marxiste|royaliste|macroniste|centriste)( convaincue?|$)
    candidate? (<w>){0,5}(liste|municipales|législatives|régionales|européennes|cantonales|présidentielle|départementales)( <tail>)?
    (mes|ses) (opinions|convictions|idées|engagements?|sensibilités?) politiques?( <tail>)?
    politiquement(,)? (<w>)?(je|à gauche|à droite|proche|engagée?)<tail>
    (manifesté|gilet jaune|gilets jaunes|extinction rebellion|attac|nuit debout|manif pour tous)( <w>?<tail>)?
  `,
};
