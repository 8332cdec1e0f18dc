import type { Cues } from "../language-cues";

/** Where people come from. */
export const origin: Cues = {
  ethnicity: `
    (de|mi|con|mis|tengo) (origen|orígenes|ascendencia|raíces|raza|etnia|descendencia|sangre|herencia|familia|padres?|madre|linaje) (<w>)?(<nation>(s|es)?|african[oa]s?|árabes?|gitan[oa]s?|asiátic[oa]s?|bereber(es)?|indígenas?|judí[oa]s?|latin[oa]s?|kurd[oa]s?|mapuches?|quechuas?|aymaras?|magrebí(es)?|sefardí|afro[a-z]{4,14}|negra|mestiz[oa]s?|subsahariano|guaraní|maya|inmigrantes?|migrantes?|amazigh|rifeñ[oa]|caribeñ[oa]s?|eslav[oa]s?|extranjer[oa])( <tail>)?
    <soy> (de )?(<w>)?(gitan[oa]|negr[oa]|afrodescendiente|afroespañol(a)?|afrocolombian[oa]|mestiz[oa]|mulat[oa]|indígena|árabe|magrebí|african[oa]|asiátic[oa]|bereber|latin[oa]|inmigrante|migrante|refugiad[oa]|kurd[oa]|mapuche|quechua|aymara|etnia <w>?<tail>|raza <tail>|racializad[oa]|blanc[oa]|solicitante de asilo|exiliad[oa]|hij[oa] de (inmigrantes|emigrantes|exiliados|refugiados|migrantes)|caló|moren[oa]|pueblo gitano|zapotec[oa]|maya|nahua|guaraní|amazigh|saharaui|payo|mujer (negra|gitana|indígena|racializada)|hombre (negro|gitano)|otavaleñ[oa]|garífuna|criollo)(?= (y|de|en|con|que|del|desde|por|nacid)~|[^ ]|$)
    (mujer|hombre|persona|chica|chico) (<w>)?(negr[oa]|gitan[oa]|racializad[oa]|afrodescendiente|indígena|mestiz[oa]|de color|asiátic[oa]|árabe|mulat[oa])
    ^(<w>)?(gitan[oa]|afrodescendiente|afroespañol(a)?|mestiz[oa]|indígena|mapuche|aymara|quechua|hij[oa] de inmigrantes)( y <tail>|$)
    (mis|nuestros) (padres|abuelos|antepasados) (<w>)?(emigraron|vinieron|llegaron|son|eran|proceden|huyeron|inmigraron|migraron|salieron)( de| desde| a| del)?<tail>
    (mi) (padre|madre|familia|abuelo|abuela) (es|era|vino|llegó|emigró|procede|huyó|viene)( de| desde| del)? ?(<nation>|<land>|<w>?<tail>)
    (hij[oa]|niet[oa]|descendiente|hijos) de (<w>)?(inmigrantes|emigrantes|exiliados|refugiados|migrantes|padres <nation>(s|es)?|<nation>(s|es)|marroquíes|gitanos|españoles exiliados|esclavos)
    (llegué|vine|llegó|vino|entré|llegamos|estoy)(<v>){0,6}? como (refugiad[oa]|inmigrante|migrante|exiliad[oa]|solicitante de asilo|menor no acompañado|mena)<tail>
    (huí|huimos|escapé|huyendo|hui) (<w>)?(de|del|de la|desde)<tail>
    (segunda|primera|tercera) generación (<w>)?(de )?(inmigrantes?|migrantes?|<nation>(s|es)?|marroquí(es)?)
    (inmigrante|migrante|refugiad[oa]|exiliad[oa]) (<nation>|desde|polític[oa]|de)<tail>
    (pertenezco|pertenece|miembro|parte) (<w>)?(al|a la|a un|del|de la|a una) (<w>)?(pueblo|etnia|comunidad|minoría|tribu|nación) (<w>)?(gitan[oa]|indígena|mapuche|maya|étnica|quechua|guaraní|negra|afro~|aymara|amazigh|kurd[oa]|<w>?<tail>)
    minoría étnica
    (mi) (etnia|raza|color de piel|origen étnico|piel)( <tail>)?
  `,
  nationality: `
    (nacionalidad|ciudadanía|pasaporte)( es|:)? (<nation>|<w>?<tail>)
    (doble|mi|la|segunda|con|de) (<w>)?(nacionalidad|ciudadanía)( <tail>)?
    (ciudadan[oa]|nacional|súbdit[oa]|nativ[oa]) (<nation>|comunitari[oa]|europe[oa]|de <land>|del? <w>?<tail>)
    (tengo|poseo|con|obtuve|dispongo|titular) (<w>){0,3}(pasaporte|nacionalidad|permiso de residencia|tarjeta de residencia|nie|residencia legal|ciudadanía|papeles)( <tail>)?
    (soy|como|siendo|es) (una? )?(<w>)?<nation>(?! (nativ|técnic))(?= (y|de|pero|viv|resid|en|afincad|nacid|desde|aunque|por|con|nacionalizad)~|[^ ]|$)
    ^<nation> (residente|afincad[oa]|en españa|de nacimiento|nacionalizad[oa]|viviendo)( <tail>)?
    (natural|oriund[oa]|originari[oa]|procedente) (de|del) <tail>
    (nacionalizad[oa]|naturalizad[oa])( <tail>)?
    (nacid[oa]|nací|criad[oa]|nacid[oa] y criad[oa]|crecí) en (<land>|[a-zß-ɏ]{3,18}$|[a-zß-ɏ]{3,18} [a-zß-ɏ]{3,18}$|[a-zß-ɏ]{3,18}, <land>)
    (vengo|provengo|procedo|soy) (originariamente )?(de|del) <land>
    (lugar|país|ciudad) de (nacimiento|origen)<tail>
    mi (país|tierra) (natal|de origen)( <tail>)?
    (apátrida|permiso de residencia|arraigo social)
    extranjer[oa] (comunitari[oa]|residente|con (papeles|permiso)<tail>)
  `,
};
