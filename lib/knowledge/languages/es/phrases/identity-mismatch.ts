import type { PhrasesById } from '../phrases-by-id';

/** Who the other side says to be, and who they seem to be. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(eures|embajada|consulado|ministerio|amazon|correos|inditex|zara|mercadona|ikea|dhl|interpol|policía|europol|reino de españa|oficina consular|naciones unidas|unicef|google|netflix|booking|tripadvisor|tiktok|temu|shein|lidl|carrefour|el corte inglés|iberia|aliexpress|glovo|repsol|fedex|walmart|bimbo|pemex|ecopetrol|airbnb|trivago|youtube) _12 (telegram|whatsapp|wasap|pagar|pague|tasa|depósito|cuota|código|enlace|link|fianza|bizum|formulario en|responda|gmail)',
    '(soy|somos|le escribe|departamento|recursos humanos|rrhh|equipo) (de|del) (amazon|correos|inditex|zara|mercadona|ikea|dhl|google|netflix|booking|tripadvisor|tiktok|temu|shein|lidl|carrefour)',
    '(portal|programa|oficina|convenio|canal|convocatoria|departamento) (oficial|consular|gubernamental|bilateral)',
    '(delitos informáticos|unidad de delitos|fiscalía|juzgado|interpol|europol|hacienda) _12 (pag*|multa|acuerdo|bizum|transfer*|expediente|cupones)',
    '(tras el|según el|por el) (decreto|convenio|acuerdo) _10 (visad*|plazas|vacantes|cupos)',
    '(no acuda|no contacte|rogamos no|no vaya) _6 (sede|consulado|embajada|oficina*)',
    '(colaborador|enlace|contacto|amigo) (de|en|dentro de) (la |el |)(embajada|consulado|aeropuerto|migración|ministerio|extranjería)',
    'sin intervención de la oficina',
    'asunto citación',
    '(equipo|música|club|mánager) (de|oficial de) _3 (cantante|actor|famoso|artista|keith)',
    '(para|de) (falsos fans|los fans)',
    'él mismo (leyó|vio|quiere)',
  ],
  'recruiter-identity-mismatch': [
    'soy de _6 (pero |) (vivo en|estoy en|trabajo en|vivo por)',
    '(vivo|estoy|resido|trabajo) en (irlanda|londres|reino unido|el extranjero|alemania|escocia|canadá|suiza|noruega) (por|de) (trabajo|misión|negocios)',
    '(perdona|disculpa) mi español',
    '(uso|con|por) (el |) traductor',
    '(te|le) (llamo|escribo|hablo) (desde|de) (otro|este otro|un) (número|perfil)',
    '(este|esta) es (de|el de|la de) (mi|un) (primo|amigo|hermano|sobrino|compañero)',
    '(somos|soy) nuev* y por eso no',
    'criado entre',
    'me (crié|crie) entre',
    '(el trabajo|la empresa) es en _4 pero (pagan|contratan|pagamos) (de|desde)',
    'estoy (en misión|destinado|destinada|de misión) en',
    '(ingeniero naval|marino|militar|médico) destinado',
    'soy de la división',
  ],
};
