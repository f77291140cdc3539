import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the practice board. Its offers, chats and profiles stand in `locales/<language>/practice.ts`. */
const words: Catalogue = {
  'practice.title': 'تدريب على النظرة الثانية',
  'practice.intro': 'عروض ومحادثات وحسابات من خيالنا، واحدًا بعد الآخر. الاختيار لك، ثم يظهر السبب.',
  'practice.note': 'كل الأشخاص والشركات هنا من الخيال. لا يُحفظ ولا يُرسَل شيء من اختياراتك.',
  'practice.language': 'لغة الأمثلة',
  'practice.forms': 'ما الذي تهمك رؤيته؟',
  'practice.forms.all': 'الكل',
  'practice.forms.offer': 'عروض',
  'practice.forms.chat': 'محادثات',
  'practice.forms.profile': 'حسابات',
  'practice.group': 'العرض أمام مجموعة',
  'practice.group.text': 'حروف أكبر، لشاشة ينظر إليها كثير من الناس.',
  'practice.begin': 'بدء',

  'practice.step': 'الخطوة {step} من {last}',
  'practice.invented.offer': 'عرض من الخيال',
  'practice.invented.chat': 'محادثة من الخيال',
  'practice.invented.profile': 'حساب من الخيال',
  'practice.you': 'أنت',
  'practice.question': 'ما رأيك؟',
  'practice.look': 'أود إلقاء نظرة ثانية',
  'practice.ordinary': 'يبدو لي عاديًا',
  'practice.stop': 'التوقف هنا',

  'practice.risky': 'هذا يستحق نظرة ثانية',
  'practice.risky.look': 'توقفت ونظرت. هذا أنفع ما يمكنك فعله.',
  'practice.risky.ordinary': 'كثيرون ما كانوا سيلاحظون هذا.',
  'practice.harmless': 'هذا عادي',
  'practice.harmless.look': 'النظر بعناية لا يكلف شيئًا. يمكنك دائمًا السؤال أولًا.',
  'practice.harmless.ordinary': 'رأيته كما هو.',
  'practice.words': 'هذه الكلمات تلفت النظر',

  'practice.end': 'كان هذا هو الأخير',
  'practice.end.early': 'توقفت هنا',
  'practice.end.looked':
    '{count, plural, =0 {لا إجابات بعد.} zero {لا إجابات بعد.} one {نظرت في مثال واحد.} two {نظرت في مثالين.} few {نظرت في # أمثلة.} many {نظرت في # مثالًا.} other {نظرت في # مثال.}}',
  'practice.end.again': 'هذه تستحق مراجعة أخرى:',
  'practice.end.none': 'لا حاجة إلى مراجعة أي منها. وفي الواقع، لا داعي للعجلة مع أي عرض.',
  'practice.end.look': 'نظرة أخرى',
  'practice.end.back': 'رجوع إلى القائمة',
  'practice.end.anew': 'البدء من جديد',
  'practice.more': 'ما يمكنك فعله بعد ذلك',
  'practice.more.learn': 'كيف تعمل عروض كهذه',
  'practice.more.self-check': 'فحص أمر يخصك، خطوة بخطوة',
  'practice.more.help': 'التحدث إلى أحد',
};

export default words;
