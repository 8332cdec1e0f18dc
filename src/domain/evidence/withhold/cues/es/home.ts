import type { Cues } from "../language-cues";

/** Whom people live with and love. */
export const home: Cues = {
  family: `
    ^(<w>)?(solter[oa]|casad[oa]|divorciad[oa]|separad[oa]|viud[oa]|en pareja|pareja de hecho|unión libre|concubinato|prometid[oa]|comprometid[oa]$|sin hijos|sin cargas familiares|madre soltera|padre soltero|madre|padre|mamá|papá|padre de familia|madre de familia|abuel[oa]|abuelit[oa]|ama de casa|familia numerosa|mamá a tiempo completo|recién casad[oa]|espos[oa]|marido|en trámites de divorcio|unid[oa] de hecho)( (y|con|sin|desde|de|felizmente|hace|en|por|dos|tres|[1-9]) ?<tail>|$)
    (soy|estoy|estamos|sigo|somos|felizmente|recién|estado|es|siendo|como|actualmente) (<w>)?(solter[oa]|casad[oa]s?(?! de datos)|divorciad[oa]s?|separad[oa]s?|viud[oa]|en pareja|prometid[oa]s?|pareja de hecho|(madre|padre|mamá|papá|abuel[oa]|tí[oa]|hij[oa] únic[oa]|huérfan[oa])( <tail>)?)( <tail>)?
    (madre|padre|mamá|papá|abuel[oa]|padres|progenitor) (<w>)?(de|orgullos[oa] de|feliz de) (<num>|l[ao]s|mi|una? <w>?<tail>|familia( numerosa)?|<w>?<w>?(niñ[oa]s?|hij[oa]s?|adolescentes?|chic[oa]s|nen[oa]s?|bebé)|[a-zß-ɏ]{3,12}( y [a-zß-ɏ]{3,12})?$)( <tail>)?
    (madre|padre|mamá|papá) (solter[oa]|divorciad[oa]|separad[oa]|viud[oa]|trabajador(a)?|primeriz[oa]|adoptiv[oa]|de acogida|orgullos[oa]|de familia|de gemelos|de mellizos|a tiempo completo|feliz|de alquiler)( <tail>)?
    (orgullos[oa]|feliz|joven|amoros[oa]) (madre|padre|mamá|papá|abuel[oa])( <tail>)?
    <mi> (mujer|marido|espos[oa]|cónyuge|pareja|novi[oa]|prometid[oa]|ex ?mujer|ex ?marido|hij[oa]s?|bebé|gemel[oa]s|melliz[oa]s|niet[oa]s?|madre|padre|padres|herman[oa]s?|abuel[oa]s?|suegr[oa]s?|familia|matrimonio|boda|divorcio|pequeñ[oa]s?|niñ[oa]s|peques|chic[oa]s|compañer[oa] (de vida|sentimental)|tí[oa])(?! (de baile|profesional))( y yo| <tail>)?
    (con|tengo|tenemos|tiene|tuve|criando|crié|criar|he criado|y|padres de)( ya)? <num> (<w>)?(hij[oa]s?|niñ[oa]s|niet[oa]s?|peques|adolescentes|herman[oa]s)(?! (de [0-9]|con discapacidad))( <tail>)?
    ^<num> (<w>)?(hij[oa]s?|niñ[oa]s|niet[oa]s?|herman[oa]s)( (a cargo|de <tail>|menores|y <tail>)|$)
    (sin|no tengo|tengo) (hijos|cargas (familiares)?|cargas|obligaciones familiares|hijos a cargo|personas a cargo|descendencia|ataduras familiares)( <tail>)?
    (hijos|personas|familiares|menores) a (mi )?cargo
    (excedencia|permiso|licencia|baja|reducción de jornada|pausa|parón|parada) (<w>)?(por |de |para |laboral para )?(cuidado de|paternidad|paternal|parental|cuidar|criar|crianza|guarda legal|familiar|conciliación|hijos)<tail>
    (cuido|cuidé|cuidaba|cuidar|cuidando|cuidador(a)?|cuidado|atender|atiendo|me ocupo|me dediqué al cuidado|criar|crianza)(<v>)? ?(de |a |del |principal de )?(mi|mis|nuestr[oa]s?) (<w>){0,2}(madre|padre|padres|hij[oa]s?|abuel[oa]s?|familia|marido|mujer|suegr[oa]|herman[oa]|familiares|espos[oa]|niñ[oa]s|pequeñ[oa]s?)( <tail>)?
    (casad[oa]|divorciad[oa]|viud[oa]|separad[oa]|prometid[oa]|solter[oa]) (con|desde|y|hace|en|sin|de)(?! (datos|tablas))( <tail>)?
    (vivo|vivimos|convivo) (<w>)?(con (mi|mis) (<w>)?(pareja|mujer|marido|familia|padres|hij[oa]s?|novi[oa]|madre|espos[oa])|en pareja)( <tail>)?
    (me casé|nos casamos|me divorcié|me separé|enviudé|nos separamos|voy a casarme|me caso|contraje matrimonio)( <tail>)?
    (familia (numerosa|monoparental|reconstituida)|custodia compartida|conciliación familiar|cargas familiares|padre de familia|madre de familia|vida en pareja|estado civil)( <tail>)?
    (adopté|adoptamos|acogimos|hemos adoptado) (<w>)?(un|una|a|dos) (<w>)?(niñ[oa]s?|hij[oa]s?|bebé)?
  `,
  "sexual-orientation": `
    <soy> (un |una )?(<w>)?<gay>(?= (y|de|pero|desde|en|activista|orgullos|fuera|declarad|visible|casad|con|que)~|[^ ]|$)( <tail>)?
    ^(<w>)?(gay|homosexual|lesbiana|bisexual|pansexual|asexual|queer|heterosexual|lgtb[a-z]{0,4}[+]?|lgbt[a-z]{0,4}[+]?)( y <tail>| orgullos[oa]| visible|$)
    (abiertamente|públicamente|declaradamente) (<w>)?<gay>
    (hombre|mujer|persona|chico|chica|padre|madre|pareja|activista|familia|concejal) (<w>)?(gay|homosexual|lesbiana|bisexual|queer|homoparental|lgtb[a-z]{0,4}[+]?)
    (salí|salir|salida|salido) del armario( <tail>)?
    (mi) (orientación sexual|homosexualidad|bisexualidad|sexualidad|condición sexual)( <tail>)?
    (parte|miembro|formo parte|pertenezco) (<w>){0,2}(colectivo|comunidad) (lgtb[a-z]{0,4}[+]?|lgbt[a-z]{0,4}[+]?|gay|queer|trans)
    (matrimonio|pareja|familia) (gay|homosexual|del mismo sexo|homoparental|igualitario)
    orientación sexual<tail>
    (dos (mamás|papás|madres|padres))$
    me (gustan|atraen) (los hombres|las mujeres|ambos sexos)
  `,
};
