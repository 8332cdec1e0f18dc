import type { Cues } from "../language-cues";

/** Age, birth, sex, pictures. */
export const person: Cues = {
  "birth-date": `
    (native|natif|je suis|suis) de (l'année )?<year>
    (j'ai vu le jour|je vis le jour)<tail>
    n\`ée? (<w>){0,3}(le |en |au |en l'an |un |à l'été |au printemps |en hiver )(<date>|<year>|<short>)
    nee? (le|en) (<date>|<year>)
    n\`ée? (à|au|en|aux|dans) (<w>){1,3}(le |en )?(<date>|<year>)
    n\`ée? <w>?(dans|durant) les années (<year>|[4-9]0|soixante|soixante-dix|quatre-vingt~|cinquante)
    (je suis|il est|elle est) née? (<w>){0,4}(le |en )?(<date>|<year>)
    (j'ai vu le jour|a vu le jour|je suis venue? au monde) <gap>(<date>|<year>)
    <year>,? année de ma naissance
    mon anniversaire( est| tombe)?<tail>
    (date|année|jour) de naissance<tail>
    (enfant|génération) des années (soixante|soixante-dix|quatre-vingt~|[4-9]0)
    (millésime|classe|cuvée) <year>
    naissance ?:? ?(le )?(<date>|<year>)
  `,
  age: `
    ^a (<age>|<tens>) ans,
    (j'ai|il a|elle a|j'aurai|ayant)( aujourd'hui| maintenant| à peine| presque| déjà| bientôt){0,2} (<age>|<tens>) ans(?! (d'|de |dans|en |comme))( et <tail>)?
    âgée? de (<age>|<tens>) ans
    ^(<age>|<tens>) ans$
    (homme|femme|jeune|étudiante?|père|mère|développeur|développeuse|ingénieure?|comptable|cadre|salariée?) (<w>){0,2}de (<age>|<tens>) ans
    (\`à|du haut de mes|avec mes|malgré mes) (<age>|<tens>) ans(?= (je|j'|il|elle|et|passés|bien)|,|[^ ]|$)
    (j'ai |je viens de |viens de |ai )(<w>)?(fêté|fêter|eu|avoir|célébré) (mes |ses )?(<age>|<tens>) (ans|printemps)
    mes (<age>|<tens>) (ans|printemps)
    (la|ma|une) (vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)(?! (de|d'))( <w>?<tail>)?
    (je suis|jeune|en tant que|un|une|active|actif|dynamique|fringante?) (<w>)?(retraitée?|trentenaire|quadragénaire|quinquagénaire|sexagénaire|septuagénaire|quadra|quinqua|senior$|préretraitée?|octogénaire)( <tail>)?
    ^(<w>)?(retraitée?|trentenaire|quadragénaire|quinquagénaire|sexagénaire|quadra|quinqua|préretraitée?)( <w>?<tail>)?$
    (à la|en|proche de la|jeune) (pré)?retraite( depuis <tail>|$)
    (j'approche|je frôle|passé|dépassé) (de )?(la|les) (<w>)?(retraite|cinquantaine|quarantaine|soixantaine|(<age>|<tens>) ans)
    (<age>|<tens>) ans (révolus|passés|bien sonnés|au compteur)
    (génération|gen) [xyz]( assumée?)?
    (plus|moins) de (<age>) ans$
    (majeure|mineure?) depuis <tail>
  `,
  sex: `
    je suis une? (<w>){0,2}(femme|homme|fille|garçon|dame)
    ^(<w>)?(femme|homme|fille|dame|garçon) (sérieu(x|se)|dynamique|motivée?|ponctuel(le)?|cherche|responsable|autonome|passionnée?|de terrain|de caractère|discr[eè]te?)
    (elle|il|iel|ielle|lui|she|he|they)( ?/ ?(la|le|elle|lui|il|iel|ellui|her|him|them|she|he|sa|son)){1,2}
    (mes )?pronoms?( sont|:)?<tail>
    [(](iel|elle|il)[)]
    <suis>(une |un )?(<w>)?(femme|homme|fille|garçon|dame|mec|nana)(?= (et|de|dans|d'|qui|à|en|j'ai|je|trans|cis|parmi|noire?)|[^ ]|$)
    (femme|homme|personne|fille|garçon|mec|parent)[ -](trans|transgenre|transsexuel(le)?|cis|cisgenre|non[ -]binaire|intersexe|intersexuée?|agenre|genderfluid)
    <suis>(une |un )?(trans|transgenre|transsexuel(le)?|non[ -]binaire|intersexe|intersexuée?|agenre|genderfluid|cisgenre|de sexe (féminin|masculin))
    ^(trans|transgenre|non[ -]binaire|intersexe|agenre|genderfluid|féminin|masculin|homme|femme|sexe (féminin|masculin)|m[.]|mme|mlle)$
    (ma|depuis ma|après ma) (transition( de genre)?|identité de genre)(?! (professionnelle|numérique|vers))
    (première|seule|unique) femme (à|de|du|dans|parmi|élue|promue)
    (femme|homme) (active|au foyer|d'affaires|noire?|dynamique|de \`à ?<tail>)
    (jeune|sexe) (femme|homme|féminin|masculin)
    (femme|homme|mère|père) (cheffe?|chef) d'entreprise
  `,
  photo: `
    (photo|photographie|portrait|cliché|selfie)(s)? (<w>){0,3}(jointe?|ci-jointe?|en pièce jointe|ci-dessus|ci-contre|ci-dessous|annexée?|de moi|de profil|d'identité|en annexe)( <tail>)?
    (ma|mon|une|avec|voir|joins|votre) (<w>)?(photo|photographie|portrait photo|selfie|photo d'identité|photo de profil)(?! (d'art|de mode|argentique|de mariage))(?= (figure|est|se|jointe?|en|d'identité|de profil|récente|ci|sur|date|de moi|à|apparaît|haut)|[^ ]|$)( <tail>)?
    (ci-joint|ci-jointe|joins|en pièce jointe)(,| :)? (une |ma |mon )?(photo|photographie|portrait)
    sur la photo(,| ci-contre| ci-dessus)? ?(je|c'est moi|on me|à gauche)
    portrait (en )?photo
    mon portrait<tail>
  `,
};
