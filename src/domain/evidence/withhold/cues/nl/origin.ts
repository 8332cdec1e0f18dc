import type { Cues } from "../language-cues";

/** Where people come from. */
export const origin: Cues = {
  ethnicity: `
    (van|met|mijn|een|zijn|haar|half) (<w>)?(<nation>|afrikaanse|arabische|aziatische|joodse|koerdische|berberse|amazigh|hindoestaanse|creoolse|javaanse|indische|molukse|caribische|zuid-amerikaanse|gemengde|niet-westerse|buitenlandse|etnische|surinaams-[a-z]{5,14})(-<nation>)? (afkomst|komaf|herkomst|origine|wortels|roots|achtergrond|ouders|familie|bloed|moeder|vader|grootouders|voorouders)( <tail>)?
    (<nation>|surinaams-[a-zß-ɏ]{5,14}|afrikaanse|koerdische|indische|hindoestaanse|caribische) (roots|wortels|afkomst|komaf|herkomst|origine)
    (mijn|heb|een|met|met een|hebben) (<w>)?(migratieachtergrond|migratie-achtergrond|vluchtverhaal|vluchtelingenachtergrond|biculturele achtergrond|vluchtelingenstatus|bi-culturele achtergrond)( <tail>)?
    ^(migratieachtergrond|biculturele?)$
    <ben> (<w>)?(zwart|zwarte|zwarte (vrouw|man|persoon|<w>?[a-z]{4,14})|roma|sinti|koerd|koerdische|berber|amazigh|hindoestaan|hindoestaanse|creool|javaan|molukker|indo|gekleurd|donker|migrant|vluchteling|asielzoeker|statushouder|nieuwkomer|biculturele?|gastarbeiderskind|arabier|arabische|afrikaan|afrikaanse|aziaat|aziatische|persoon van kleur|van kleur|mens van kleur|adoptiekind uit <tail>|kind van (migranten|gastarbeiders|vluchtelingen|immigranten)|woonwagenbewoner|inheems|wit|witte (man|vrouw)|allochtoon|halfbloed|tamil|assyriër|politiek vluchteling|erkend vluchteling)(?= (en|in|uit|van|met|die|val|weet|heb|ken|man|vrouw|op)|[^ ]|$)
    (zwarte|gekleurde|aziatische|arabische) (vrouw|man|persoon|moeder|vader|ondernemer)
    (persoon|mens|vrouw|man) van kleur
    ^(zwart|roma|koerd|hindoestaan|molukker|surinaams-[a-z]{5,14}|turkse nederlander|marokkaanse nederlander|<nation>-<nation>|bicultureel|vluchteling uit <tail>|kind van gastarbeiders)$
    (turkse|marokkaanse|surinaamse|marokkaans|turks|surinaams|antilliaanse|chinese|afro|indische)[ -](nederlander|nederlandse|belg|belgische|vlaming|nederlanders)
    (mijn|onze) (ouders|grootouders|familie|voorouders|moeder|vader|opa|oma) (<w>){0,3}(kwamen|kwam|komen|komt|vluchtten|zijn|is|emigreerden|migreerde|migreerden|waren|was)<gap>(uit|naar|als|van) <tail>
    (kind|zoon|dochter|kleinkind|kleinzoon|kleindochter) van (<w>)?(gastarbeiders?|migranten|vluchtelingen|immigranten|<nation> (ouders|immigranten|migranten|gastarbeiders))( <tail>)?
    (ik |wij |we |ben ik |zijn we )?(<w>){0,3}(ben|zijn|vluchtte|vluchtten|kwam|kwamen)( ik| we)? (<w>){0,3}(uit|voor de oorlog in|vanuit) <land> (<w>){0,2}(gevlucht|gekomen|gemigreerd|geëmigreerd|hierheen|naar|geïmmigreerd)
    (als|ben) (<w>)?(vluchteling|asielzoeker|statushouder|gastarbeider|adoptiekind|amv) (<w>){0,3}(naar|gekomen|in|uit|hier)<tail>
    gevlucht (uit|voor|naar)<tail>
    (eerste|tweede|derde) generatie[ -](<w>)?(migrant|immigrant|turk|marokkaan|gastarbeider|allochtoon|<native>)
    (eerste|tweede|derde)[ -]?generatie ?(migrant|immigrant)
    mijn (etniciteit|huidskleur|afkomst|etnische achtergrond|herkomst|roots|wortels)( <tail>)?
    etnische minderheid
    (geadopteerd|adoptie) uit <tail>
  `,
  nationality: `
    (<nation>|dubbele|tweede|eu|mijn|beide|vreemde) (<w>)?(nationaliteit(en)?|staatsburgerschap|staatsburger|paspoort|burger|onderdaan|burgerschap|verblijfsvergunning|identiteitskaart|staatsburgers)( <tail>)?
    (nationaliteit|staatsburgerschap)( is)?:? (<native>|<w>?<tail>)
    (heb|bezit|met|heeft|kreeg|verkreeg|houder van) (<w>){0,3}(nationaliteit|paspoort|staatsburgerschap|verblijfsvergunning|verblijfsstatus|werkvergunning en verblijf)( <tail>)?
    (ik ben|ben|als|hij is|zij is) (een )?(<w>)?<native>(?! (les|docent|vertaler|leraar))(?= (en|van|die|met|maar|in|uit|sinds|woon|heb|door|werk)|[^ ]|$)
    ^<native>( van geboorte| sinds <tail>| wonend in <tail>| in nederland| en <native>)$
    (genaturaliseerd|naturalisatie|staatloos|statenloos|inburgering|ingeburgerd)( tot <tail>| in <tail>|$)
    (eu-burger|expat uit <tail>|buitenlander)
    (ik )?(kom|komt|ben) (<w>)?(oorspronkelijk |van oorsprong )?(afkomstig )?uit <land>
    (oorspronkelijk|afkomstig|van oorsprong) (<w>)?(uit) <tail>
    (geboren|opgegroeid|geboren en getogen|geboren en opgegroeid) (in|te) (<land>|[a-zß-ɏ-]{3,20}$)
    (in|te) <land> (geboren|opgegroeid)
    geboren en getogen<tail>
    (geboren|rasechte|echte|trotse) (rotterdammer|amsterdammer|hagenees|antwerpenaar|gentenaar|<native>)$
    (geboorteplaats|geboorteland|land van herkomst)<tail>
    mijn (moederland|vaderland|land van herkomst|geboorteland)( <tail>)?
  `,
};
