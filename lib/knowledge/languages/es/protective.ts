/** Phrases of an open and checkable offer, by protective sign. */
export const protective: Readonly<Record<string, readonly string[]>> = {
  'registered-company-number': [
    '(cif|nif|rfc|ruc|rut|nit|cuit) _2 #number',
    '(cif|nif) (b|a|g)',
    'registro mercantil',
    '(empresa|agencia|sociedad) _2 (inscrita|registrada) (en|ante)',
    'número de registro',
  ],
  'agency-licence': [
    '(ett|agencia de colocación|empresa de trabajo temporal) _3 (autorizad*|registrad*|número|n)',
    '(temporis|ett|trabajo temporal) _3 (delegación|oficina)',
    '(licencia|autorización) _3 (ministerio|autoridad|registro|agencia)',
    'agencia _3 (registrada|autorizada|con licencia)',
  ],
  'public-employment-service': [
    '(sepe|eures|servicio público de empleo|oficina de empleo|bolsa de empleo municipal|oficina del sae|labora|lanbide|soc|servef|bolsa de la municipalidad|migración circular|contratación en origen)',
    '(ayuntamiento|alcaldía|municipalidad|secretaría de trabajo|ministerio de trabajo) _4 (inscrip*|oficina|selección|programa)',
  ],
  'written-contract-before-travel': [
    '(contrato) _5 (antes de|antes del|previo|con antelación|por adelantado)',
    'el contrato _3 (se firma|te lo enviamos|se envía|recibirás|lo lees|te lo llevas) _4 (antes|antelación|casa|días)',
    '(te enviamos|enviamos|mandamos|recibirás) _3 (contrato|oferta por escrito|oferta) _4 (antes|escrito|leer|calma)',
    '(contrato|copia) _3 (en tu idioma|en español|traducido)',
    'contrato desde el (primer|día uno|inicio)',
  ],
  'collective-agreement': [
    '(según|por|de|conforme a) convenio',
    '(salario|sueldo|jornal|categoría) _3 (convenio|tablas)',
    'convenio (colectivo|del campo|de hostelería|del metal|de comercio|de la)',
    '(prestaciones de ley|prestaciones superiores|beneficios de ley|en planilla|alta en la seguridad social|alta en seguridad social|imss|essalud|infonavit|alta desde el primer)',
    '(14|12|catorce|doce) pagas',
  ],
  'no-fees-statement': [
    '(no|nunca) (se |te |) (cobramos|cobra|cobran|cobraremos|pedimos dinero|pide dinero)',
    '(sin|ningún|no tiene) (costo|coste|costos) _3 (candidat*|trabajador*|postulante*)',
    '(proceso|inscripción|trámite|participar|selección) _2 (gratuit*|gratis)',
    'no trabajamos con intermediarios',
  ],
  'official-domain-email': ['(correo|escribe|enviar|cv) _4 (corporativo|@ empresa)', 'a través de (la |nuestra |) web'],
  'structured-application': [
    '(referencia|ref|convocatoria|expediente|vacante) _1 (#number|n)',
    '(inscríbete|inscribirse|inscripción|apúntate|postula|aplica) _4 (portal|web|plataforma|oferta|formulario|página)',
    '(proceso de selección|entrevista presencial|segunda entrevista|prueba práctica|dinámica de grupo|fecha límite|plazo de)',
    '(enviar|envía|envíanos|manda|adjunta) _2 (cv|currículum|curriculum|hoja de vida)',
    'las personas candidatas',
  ],
  'salary-in-range': [
    '#money (brutos|bruto|netos|neto) _2 (al mes|mes|mensuales|anuales|año|hora|por hora)',
    'salario bruto',
    'brutos (anuales|al año|al mes|mensuales)',
  ],
  'concrete-duties': [
    '(funciones|tareas|tus tareas|responsabilidades|actividades|tus funciones|qué harás|harás) (principales|serán|del puesto|son|:|)',
    '(tus |las |) (funciones|tareas|responsabilidades|actividades)',
    'el trabajo consiste en',
    'las tareas (son|serán|incluyen)',
  ],
  'equal-opportunity': [
    '(igualdad de oportunidades|ambos sexos|sin distinción de género|no discriminamos|personas con discapacidad|hombre o mujer|chico o chica|chica o chico|todas las edades|cualquier género)',
    '(camarero|mozo|dependiente|cocinero|ayudante|operario|técnico)/a',
    'm/f',
  ],
  'accommodation-priced': [
    '(alojamiento|habitación|piso|casa|residencia) _6 #money _3 (mes|al mes|mensuales|semana|día|persona)',
    '(alojamiento|habitación|piso|casa) _4 (opcional|no es obligatori*|contrato aparte|se firma aparte|recibo aparte|con recibo)',
  ],
  'right-to-leave': [
    '(preaviso|aviso de|#number días de preaviso)',
    '(vuelo|billete|pasaje|viaje) de vuelta (incluido|pagado|lo paga|cuando)',
    '(puedes|puede|podrás|se pueden) (irte|irse|dejarlo|retirarse|marcharte|ir) (cuando|en cualquier)',
    '(no hay|sin) (permanencia|penalización|penalidad)',
  ],
  'identifiable-premises': [
    '(calle|avenida|av|plaza|paseo|polígono|carrera|jr|jirón|c) _4 #number',
    '(oficina|local|tienda|sede) _3 (calle|avenida|plaza|polígono|centro)',
    '(ven|venir|pásate|pasarse|acércate|acercarse|pasad|presentarse) _4 (oficina|local|tienda|cualquier)',
  ],
  'consent-and-boundaries': [
    '(lugar|sitio|cafetería|bar|terraza) (público|con gente|concurrido|céntrico)',
    '(a plena luz|de día|con gente alrededor)',
    '(sin prisa|sin prisas|sin presión|a tu ritmo|poco a poco)',
    '(videollamada|videollamarnos) antes de (quedar|vernos)',
    '(no (mando|pido|presto|envío) dinero|no me (pidas|mandes) dinero)',
  ],
  'support-resource': [
    '(línea|teléfono|número) _3 (gratuit*|ayuda|atención|confidencial)',
    '(016|112|017|091)',
    '(sindicato|ong|asociación|servicios sociales|inspección de trabajo|consulado) _6 (ayuda*|inform*|asesor*|gratis)',
  ],
};
