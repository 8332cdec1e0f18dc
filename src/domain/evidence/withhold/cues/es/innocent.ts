/** What holds a cue in Spanish and says nothing of a person. */
export const innocent = `
  (monitor~|atenci~|cuidador~|cuidad~|apoyo|ayuda|trabaj~|acompañ~|educador~|integración|inclusión|inserción|formación|clases|talleres|taller|servicio~|terap~|voluntari~|orientación|asistencia|asistente|campamento|centro|residencia|accesib~|seguimiento|asesor~|transporte|enfermer~|matrona|comadrona|acogida|programa~|proyecto~|asociación|defensa|enseñanza|intérprete)(<v>){0,3}? ?(de|a|con|para|al|en|del)(<v>){0,3}? ?(niñ[oa]s|personas?|jóvenes|adultos|mujeres|alumn[oa]s|pacientes|mayores|menores|usuarios|refugiad[oa]s|inmigrantes|migrantes|enferm[oa]s|embarazadas|sordos|ciegos|familias|ancianos|colectivos?|trabajador[ae]s|discapacitados)(<v>)?( ?(con|en|de) (<w>)?(discapacidad|autismo|diversidad funcional|movilidad reducida|alzh[eé]imer|cáncer|tdah|vih|parálisis cerebral|depresión|diabetes|demencia|dependencia|situación|asilo))?( (discapacitad[oa]s|embarazadas|sord[oa]s|cieg[oa]s|autistas|inmigrantes|refugiad[oa]s|gitan[oa]s|lgtb[a-z]{0,4}[+]?|enferm[oa]s))?( <w>?[a-z]{5,12})?
  (empresa|sociedad|casa|placa|célula|lengua|clase|derecho|médico|medicina|libro|negocio|unidad|agricultura) (madre|matriz|hija|materna|de familia|familiar)( <tail>)?
  (ciencias?|ciencia|economía|filosofía|comunicación|analista|asesor|partida|reforma) políticas?
  (seguros?|centro|técnico|gestor|mutua) (de |sanitario )?(salud|maternidad|sanitarios)
  (igualdad|violencia|perspectiva|estudios|identidad) (de )?género
  (colegio|universidad|hospital|instituto|escuela|fundación|arte|centro|editorial) (católic[oa]|cristian[oa]|evangélic[oa]|judí[oa]|islámic[oa])
  (investigación|prevención|unidad|cribado|campaña|asociación|lucha|estudio|servicio|detección)(<v>){0,2} ?(de|del|contra|sobre|en)( el| la| los)? <mal>
  (baja|bajas|permisos?|licencias?|excedencias?) (de |por )?(maternidad|paternidad|médicas?)(<v>)? (de|del|para) (los |las |el |la )?(emplead~|personal|trabajador~|plantilla)
  (cubrir|cubrí|sustitución|sustituyendo|suplencia|gestión|tramitación|nóminas)(<v>){0,4} (bajas?|permisos?|excedencias?)( (de|por) (maternidad|paternidad|enfermedad))?
  (negociación|acuerdos|diálogo|relaciones|reuniones|interlocución)(<v>){0,3} (sindicatos?|sindicales|sindical|comité)
  (partido|partidos) (de|del) (fútbol|tenis|baloncesto|liga|vuelta|ida)
  (partida|registro) de nacimiento( <tail>)?
  (empresa|proyecto|idea|marca|startup|compañía|asociación|tienda|iniciativa|sociedad)(<v>)? (nació|nacida|fundada|se fundó)( <tail>)?
  (tengo|con) <age> años (de|trabajando|en|como|dedicad~)( <tail>)?
  (casad[oa]|casar) (de )?(datos|tablas|piezas|los datos)( <tail>)?
  (fotógraf[oa]|organizador(a)?|vídeos?|videógraf[oa]|catering)(<v>)? (de )?bodas
  (historia|sociología|profesor(a)?|maestr[oa]|clases)(<v>){0,2} (religi~)( comparada)?
  (lengua|idioma|lenguas) (materna|de signos|nativa)( <tail>)?
  (calle|plaza|avenida|c/) <tail>
  (agujer|dinero|mercad|lista|caja|cisne|humor)[oa]? negr[oa]
  (mi|mis) (padre|hijo) (componente|proceso|nodo)
`;
