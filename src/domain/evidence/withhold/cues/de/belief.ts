import type { Cues } from "../language-cues";

/** What people believe, and where they belong for it. */
export const belief: Cues = {
  religion: `
    (gehöre|angehörige[r]?|zugehörig)( ich)? (<w>){0,3}(kirche|gemeinde|glaubensgemeinschaft|freikirche|religionsgemeinschaft)( an)?
    (seit|nach|vor|zu) meiner (<w>)?(konfirmation|firmung|taufe|kommunion|erstkommunion|bar mizwa|konversion|pilgerfahrt)( <tail>)?
    (mein|der) (glaube|glauben) (<w>)?(ist|gibt|trägt|bedeutet|prägt)<tail>
    (in der|in unserer|in meiner) (kirchengemeinde|pfarrei|moschee|synagoge|freikirche)( <tail>)?
    (ich )?(praktiziere|lebe) (den |das )?(<w>)?(islam|buddhismus|judentum|christentum|glauben)
    und (katholisch|evangelisch|muslimisch|jüdisch|gläubig|orthodox)$
    ^<faith>(e|er|es|en)?$
    ^(ev[.]|evang[.]|rk[.]?|kath[.]|ev|röm[.] kath[.]|r[.]-k[.])$
    <ich> (<w>)?(<faith>(e|er)?|<believer>|gläubig|religiös|fromm|getauft|konfirmiert|gefirmt|pfarrer(in)?$|ministrant(in)?|messdiener(in)?|lektor(in)? in der kirche|presbyter(in)?|kirchenvorstand|imam|rabbiner(in)?|nonne|mönch|diakon$|konvertit(in)?)(?= (und|aus|mit|in|erzogen|habe|halte|lebe|bete|faste|aufgewachsen|getauft|feiere|trage|war|ist|glaube|esse|trinke|seit|der|die|bin)|[^ ]|$)
    (gläubige[rn]?|praktizierende[rn]?|bekennende[rn]?|überzeugte[rn]?|strenggläubige[rn]?|fromme[rn]?|ehemalige[rn]?) (<faith>(e|er|en)?|<believer>)( <tail>)?
    ^<believer>( und <tail>|$)
    (<faith>|religiös) (getauft|erzogen|aufgewachsen|geprägt|verheiratet)
    (mitglied|engagiert|aktiv|ehrenamtlich|mitarbeit|vorstand|ältester|mitglied im|gemeindemitglied) (<w>){0,4}(<w>)?(kirche|kirchengemeinde|gemeinde|freikirche|pfarrgemeinderat|kirchenvorstand|kirchenchor|moschee|moscheegemeinde|moscheeverein|synagoge|synagogengemeinde|pfarrei|presbyterium|kolpingfamilie|zeugen jehovas|glaubensgemeinschaft|bibelkreis|hauskreis|cvjm)
    (kirchenmitglied|gemeindemitglied|kirchenaustritt|kirchgänger(in)?|kirchensteuerpflichtig|kirchensteuer)
    (aus der kirche|in die kirche) (ausgetreten|eingetreten)
    (mein|meinem|meinen|unser|am|im) (<w>)?(glaube|glauben|gott|religion|kirchengemeinde|moschee|synagoge|bibelkreis|hauskreis|konfession)
    meine (<w>)?(religion|kirche|gemeinde|kirchengemeinde|konfession|moschee|synagoge|pfarrei)
    (ich )?(glaube|glaubt) an (gott|allah|jesus|christus)
    (ich )?(trage|trägt) (ein |einen |eine |das |den )?(kopftuch|hijab|kippa|schleier|turban|kreuz|burka|nikab)
    (bete|betet) (<w>)?(fünfmal|täglich|regelmäßig|fünf mal)<tail>
    (faste|fasten|fastet) (<w>)?(im )?ramadan
    (ich )?(halte|feiere|begehe|esse|lebe) (<w>){0,2}(schabbat|sabbat|ramadan|koscher|halal|zuckerfest|chanukka|opferfest)
    (besuche|gehe|gehen) (<w>){0,3}(gottesdienst|kirche|moschee|synagoge|messe$|freitagsgebet|bibelkreis)
    zum (islam|christentum|judentum|buddhismus|katholizismus) (konvertiert|übergetreten)
    (vom christentum|vom islam) abgewandt
    (zeug(e|in) jehovas|kind gottes|jünger jesu|nachfolger jesu|jesus <w>?im herzen)
  `,
  belief: `
    <ich> (<w>){0,2}<creed>(?= (und|aus|mit|in|habe|lebe|seit|der|ohne)|[^ ]|$)
    ^(<w>)?<creed>( aus überzeugung| seit <tail>|$)
    (überzeugte[rn]?|aktive[rn]?|strikte[rn]?) <creed>
    (mitglied|bruder|meister) (<w>){0,3}(freimaurerloge|freimaurer~|loge|humanistischen verbandes?|giordano-bruno-stiftung|scientology)
    (freimaurerloge|freimaurer)
    (ohne|keine|keiner) (religion|konfession|bekenntnis|religiöses? bekenntnis|religionszugehörigkeit|glaubensgemeinschaft)
    (kriegsdienst|wehrdienst) (<w>)?verweigert
    (kriegsdienst|wehrdienst)verweigerer
    (meine|aus) (<w>)?(weltanschauung|weltanschaulichen~|überzeugung als (pazifist|veganer)|gewissensgründen)( <tail>)?
    (lebe|ernähre mich|esse) (<w>)?(aus überzeugung )?vegan( <tail>)?
    (glaube|glaubt) (nicht|weder) an (gott|einen gott)
    (nicht|un)_(religiös|gläubig)
    ungläubig
  `,
  union: `
    (mitglied|mitgliedschaft|aktiv|engagiert|organisiert|vertrauensmann|vertrauensfrau|vertrauensperson|vertrauensleute|delegierte[rn]?|funktionär(in)?|ortsvorstand|kreisvorstand|ehrenamtlich|beigetreten|vorstand|vorsitzende[rn]?|eingetreten)( <w>?)?( ?seit <year>)? ?(<w>)?(in|bei|der|des|für|im|von|vom)( der| den| einer| meiner| dem)? ?<union>
    (<union>|gewerkschafts?)[ -](mitglied(schaft)?|vertrauensmann|vertrauensfrau|vertrauensperson|funktionär(in)?|delegierte[rn]?|ortsgruppe|vorstand|aktivist(in)?|beitrag|vorsitzende[rn]?)( <tail>)?
    gewerkschafts(mitglied(schaft)?|funktionär(in)?|vertrauensmann|vertrauensfrau|delegierte[rn]?|beitrag|aktiv(e|er|ist|istin)?|zugehörigkeit|arbeit bei <tail>)
    (ich bin|bin|seit <year>|aktive[rn]?|als|überzeugte[rn]?) (<w>)?(gewerkschafter(in)?|gewerkschaftlich (organisiert|aktiv|engagiert)|gewerkschaftler(in)?)
    ^gewerkschaft(l)?er(in)?$
    gewerkschaftlich (organisiert|aktiv|engagiert)
    (ich |bin |wir )<gap>(in|bei) (der|einer|meiner) (gewerkschaft|<union>)( organisiert| aktiv)?$
    (in|bei) (der )?<union> (<w>)?(organisiert|aktiv|engagiert|als mitglied|mitglied)
    (beitritt|eintritt) (zur|in die) (gewerkschaft|<union>)
    engagiert (<w>)?(bei|in) (der )?<union> (<w>)?als mitglied<tail>
    (gestreikt|im streik|streikposten|auf der streikliste|warnstreik teilgenommen)
  `,
  politics: `
    (ich )?engagiere mich (<w>)?(in|bei|für) (der|den|die) <party>
    (<party>|partei)[ -]?(mitglied(schaft)?|wähler(in)?|anhänger(in)?|sympathisant(in)?|kandidat(in)?|stadtrat|stadträtin|gemeinderat|kreisverband|ortsverein|ortsverband|fraktion|abgeordnete[rn]?|vorsitzende[rn]?|genosse|genossin|buch|politiker(in)?|zugehörigkeit|soldat)( <tail>)?
    parteimitglied(schaft)?( <tail>)?
    (parteibuch|parteilos|parteigenosse|parteigenossin|parteizugehörigkeit|parteieintritt|parteiaustritt)
    (mitglied|mitgliedschaft|aktiv|engagiert|engagement|kandidiere|kandidierte|kandidat(in)?|kandidatur|ortsvorsitzende[rn]?|vorsitzende[rn]?|kreisvorsitzende[rn]?|vorstand|ortsverband|ortsverein|kreisverband|kreistag|stadtrat|stadträtin|gemeinderat|gemeinderätin|bezirksrat|schatzmeister(in)?|wahlkampf|wahlhelfer(in)?|wähle|wählte|gewählt|beigetreten|eingetreten|ausgetreten|bundestag|landtag|sympathie|anhänger(in)?|früher|abgeordnete[rn]?|unterstütze|funktionär(in)?|mandat|fraktion) ?(<w>){0,3}(in|bei|der|des|für|von|vom|im|aus|mit)?( der| den| die| dem| das)? ?<party>( <tail>)?
    (ich |kandidierte |kandidiere )?für (die |das )?<party> <gap>(kandidiert|angetreten|im stadtrat|im gemeinderat|im kreistag|im bundestag|im landtag|im ortsrat|aktiv)
    (wähle|wählen|gewählt|stimme|wählt)( ich)?( immer| seit jeher| stets| für)? (links|rechts|konservativ|liberal|grün|<party>|die <party>)
    (ich bin|bin|als|überzeugte[rn]?|alte[rn]?|bekennende[rn]?) (<w>)?(sozialist(in)?|sozialdemokrat(in)?|kommunist(in)?|marxist(in)?|liberale[rn]?|konservative[rn]?|konservativ|links|linke[rn]?|rechts|anarchist(in)?|christdemokrat(in)?|grünenwähler(in)?|antifaschist(in)?|nationalist(in)?|monarchist(in)?|libertäre[rn]?|juso|genosse|genossin|wechselwähler(in)?|antifa|patriot(in)?)(?= (und|aus|mit|in|eingestellt|seit|der|orientiert|durch)|[^ ]|$)
    ^(<w>)?(sozialist(in)?|sozialdemokrat(in)?|kommunist(in)?|marxist(in)?|anarchist(in)?|christdemokrat(in)?|juso|genosse|genossin)( durch und durch| aus <tail>| im herzen| mit <tail>| seit <tail>| und <tail>|$)
    politisch (<w>)?(links|rechts|konservativ|liberal|grün|stehe ich|aktiv in|bin ich|engagiert (bei|in)|verorte|eher|in der mitte)( <tail>)?
    (meine|meiner|meinen) politische[nr]? (einstellung|haltung|überzeugung|heimat|ansichten|meinung|überzeugungen)( <tail>)?
    (fridays for future|letzte generation|antifa|pegida|attac|extinction rebellion|querdenken|identitären?)[ -]?(aktivist(in)?|mitglied|bewegung)?( <w>?aktiv| aktiv)
    bei der jungen (union|alternative)<tail>
  `,
};
