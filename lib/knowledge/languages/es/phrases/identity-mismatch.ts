import type { PhrasesById } from '@/lib/domain/language';

/** Who the other side says to be, and who they seem to be. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
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
    '(vivo|estoy|resido|trabajo) en (irlanda|londres|reino unido|el extranjero|alemania|escocia|canadá|suiza|noruega) (por|de) (trabajo|misión|negocios)',
    '(te|le) (llamo|escribo|hablo) (desde|de) (otro|este otro|un) (número|perfil)',
    '(este|esta) es (de|el de|la de) (mi|un) (primo|amigo|hermano|sobrino|compañero)',
    '(somos|soy) nuev* y por eso no',
    'me (crié|crie) entre',
    'estoy (en misión|destinado|destinada|de misión) en',
    '(ingeniero naval|marino|militar|médico) destinado',
    'soy de la división',
  ],
};
