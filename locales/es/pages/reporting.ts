import type { Catalogue } from '@/lib/domain/catalogue';

/** Palabras de la página que ayuda a denunciar una oferta. */
const reporting: Catalogue = {
  'report.title': 'Denunciar una oferta',
  'report.intro':
    'No tienes que denunciar. Si quieres hacerlo, aquí tienes un texto que puedes usar y los lugares que lo reciben.',
  'report.nothing-sent':
    'Nosotros no enviamos nada. Nadie sabrá que has estado aquí. El texto lo envías tú, si quieres.',

  'report.first.title': 'Antes de denunciar',
  'report.first.save':
    'Primero guárdalo. Haz fotos de la pantalla: las palabras, el perfil, la fecha y la dirección de la página.',
  'report.first.vanish':
    'Una denuncia puede hacer desaparecer la conversación o la oferta, también para ti. Lo que has guardado se queda.',
  'report.first.quiet': 'No le digas a la otra persona que vas a denunciar. No discutas con ella.',
  'report.first.public':
    'No publiques nombres, fotos ni números. Puede poner en peligro a otras personas, y también a ti.',
  'report.first.pictures':
    '¿Hay una foto íntima de alguien menor de 18 años? No la guardes ni la reenvíes. Denúnciala donde está. Si es una foto tuya, no has hecho nada malo.',

  'report.text.title': 'Un texto que puedes usar',
  'report.text.intro': 'Cámbialo como quieras. No nombra a nadie. Quita lo que no quieras decir.',
  'report.text.label': 'Tu texto',
  'report.text.language': 'Idioma del texto',
  'report.text.language.note': 'Puede que quien lo lea no conozca tu idioma.',
  'report.text.copy': 'Copiar el texto',
  'report.text.hello': 'Hola:',
  'report.text.about.jobs': 'Les escribo por una oferta que está en {site}.',
  'report.text.about.social': 'Les escribo por una publicación que está en {site}.',
  'report.text.about.messages': 'Les escribo por unos mensajes que me han enviado en {site}.',
  'report.text.about.dating': 'Les escribo por un perfil o unos mensajes en {site}.',
  'report.text.about.unknown': 'Les escribo por una oferta que he encontrado en internet.',
  'report.text.where': 'Dirección de la página:',
  'report.text.signs': 'Una ayuda de lectura de mi dispositivo ha notado estas señales. Las explica así:',
  'report.text.no-signs': 'Hay algo en ella que me preocupa.',
  'report.text.harms': 'Señales así pueden apuntar a: {harms}.',
  'report.text.please':
    'Les pido que lo revisen. Puedo equivocarme, y no acuso a nadie. Si puede haber personas en peligro, guarden lo que tengan y avisen a la policía.',
  'report.text.thanks': 'Gracias.',

  'report.site.title': 'Denunciarla en {site}',
  'report.site.title.unknown': 'Denunciarla en el sitio',
  'report.way.button-on-ad':
    'En la página de la oferta, busca una bandera, tres puntos o la palabra «Denunciar». Suele estar arriba o al final del todo.',
  'report.way.menu-of-post': 'Pulsa los tres puntos junto a la publicación y después «Denunciar» o «Reportar».',
  'report.way.menu-of-profile':
    'Abre el perfil, pulsa los tres puntos o la bandera y después «Denunciar» o «Reportar».',
  'report.way.menu-of-chat':
    'Abre la conversación, pulsa su nombre o los tres puntos de arriba y después «Denunciar» o «Reportar».',
  'report.way.unknown':
    'Busca «Denunciar», una bandera o tres puntos junto a la oferta. Si no hay nada, busca «Contacto» o «Ayuda» al final de la página.',
  'report.way.choose': 'El sitio pregunta de qué se trata. Elige lo que más se acerque. No hace falta estar seguro.',
  'report.way.form': 'Abrir el formulario de {site}',
  'report.way.guide': 'Cómo explica {site} la denuncia',
  'report.way.form.note': 'Abre el propio sitio. Puede que tengas que entrar con tu cuenta.',
  'report.way.checked': 'Anotado el {date}. Los sitios cambian, así que puede verse de otra forma.',
  'report.way.then':
    'El sitio decide qué hace. Puede tardar días, y puede que no te conteste. También puedes avisar a un organismo.',

  'report.offices.title': 'Organismos que reciben denuncias',
  'report.offices.intro': 'Pueden actuar cuando un sitio no lo hace. Antes puedes preguntar qué pasa con una denuncia.',
  'report.channel.exploitation': 'Cuando puede haber personas utilizadas o controladas',
  'report.channel.police': 'Policía, cuando no es una emergencia',
  'report.channel.labour': 'Inspección de trabajo',
  'report.channel.child-images': 'Imágenes y mensajes que hacen daño a menores',
  'report.channel.removal': 'Para que se retiren fotos íntimas',
  'report.channel.online-crime': 'Estafas, amenazas y otros delitos en internet',
  'report.note.int-takeitdown': 'Para fotos de antes de que cumplieras 18 años.',
  'report.note.int-stopncii': 'Para fotos de cuando ya tenías 18 años o más.',
  'report.note.int-inhope': 'Te lleva al organismo de tu país.',
  'report.note.gb-report-fraud': 'Para Inglaterra, Gales e Irlanda del Norte.',
  'report.offices.none':
    'No conocemos ninguna oficina de este lugar ({country}) que reciba estos avisos por la red o por teléfono. Te atienden en cualquier comisaría de policía. Puedes ir con alguien.',
  'report.offices.nearest': 'Estas personas pueden decirte adónde va una denuncia, o hacerla contigo.',
  'report.offices.emergency':
    '¿Hay alguien en peligro ahora mismo? Llama al {number}. Ese número es solo para emergencias.',
  'report.offices.emergency.unknown':
    '¿Hay alguien en peligro ahora mismo? Llama al número de emergencias del país donde estás.',
  'report.flaggers.title': 'Alertadores fiables en la Unión Europea',
  'report.flaggers.text':
    'Los sitios tienen que mirar primero lo que avisan estos grupos. Algunos reciben avisos de cualquier persona. La Comisión Europea tiene la lista.',
  'report.flaggers.link': 'Lista de alertadores fiables',

  'report.without':
    'Ahora mismo no se pueden mostrar los organismos. Aun así puedes denunciar en el propio sitio o ir a una comisaría de policía.',

  'report.talk.title': '¿Tienes dudas?',
  'report.talk.text': 'Puedes hablarlo con alguien antes de denunciar, o en vez de denunciar.',
  'report.talk.link': 'Hablar con alguien',
  'report.from-help': 'Denunciar esta oferta',
};

export default reporting;
