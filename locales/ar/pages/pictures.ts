import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page that knows pictures again. See the English file. */
const pictures: Catalogue = {
  'pictures.title': 'هل رأيت هذه الصورة من قبل؟',
  'pictures.intro': 'قد تعود الصورة نفسها باسم آخر. يمكن اختيار صورة والسؤال إن كانت من الصور التي طلبت تذكّرها.',
  'pictures.how':
    'يجري البحث عن النقاط نفسها في الصورة: الحواف والزوايا والنقوش. لا يتعرّف على الوجوه، ولا يعرف من هو أي شخص. لا يُرسل أي شيء.',

  'pictures.choose.title': 'اختيار صورة',
  'pictures.choose.page': 'هذا ما كان على شاشتك. يمكن الضغط على صورة فيه، أو رسم إطار حول ما تريد.',
  'pictures.choose.none':
    'هل الصورة في صفحة؟ الخطوة الأولى فتح الصفحة. ثم الضغط على زرنا أعلى المتصفح. ثم الضغط على «صور هذه الصفحة».',
  'pictures.choose.refused': 'لم يسمح لنا المتصفح برؤية تلك الصفحة. يمكن اختيار صورة من ملف، أو نسخ صورة ولصقها هنا.',
  'pictures.view': 'ما كان على شاشتك',
  'pictures.found': 'الصورة {number}',
  'pictures.found.count':
    '{count, plural, =0 {لم توجد أي صورة. يمكن رسم إطار.} zero {لم توجد أي صورة.} one {وُجدت صورة واحدة.} two {وُجدت صورتان.} few {وُجدت # صور.} many {وُجدت # صورة.} other {وُجدت # صورة.}}',
  'pictures.frame': 'اختيار إطار بالأرقام',
  'pictures.frame.left': 'من الحافة اليسرى',
  'pictures.frame.top': 'من الأعلى',
  'pictures.frame.width': 'العرض',
  'pictures.frame.height': 'الارتفاع',
  'pictures.frame.note': 'بأجزاء من مئة: 50 تعني النصف.',
  'pictures.frame.use': 'استخدام هذا الإطار',
  'pictures.file': 'اختيار ملف',
  'pictures.paste': 'أو نسخ صورة ولصقها هنا.',
  'pictures.bad.file': 'لا يمكن عرض هذا الملف كصورة. يمكن اختيار صورة أو لقطة شاشة (JPEG أو PNG أو WebP).',
  'pictures.bad.small': 'هذه القطعة أصغر من أن تُعرف من جديد. يمكن اختيار قطعة أكبر.',
  'pictures.bad.plain': 'في هذه الصورة القليل جدًا لتُعرف من جديد. يمكن اختيار صورة فيها أشياء أكثر.',
  'pictures.bad.paste': 'لم تكن هناك صورة في ما لصقته. المطلوب نسخ الصورة نفسها ثم اللصق من جديد.',

  'pictures.chosen.title': 'الصورة التي اخترتها',
  'pictures.ask': 'هل رأيتها من قبل؟',
  'pictures.working': 'جارٍ البحث',
  'pictures.answer.same': 'نعم. هي الصورة نفسها «{name}»، المحفوظة منذ {date}.',
  'pictures.answer.changed':
    'نعم. هي الصورة «{name}»، المحفوظة منذ {date}، لكن بعد تغيير: قص أو تدوير أو تلوين أو كتابة عليها.',
  'pictures.answer.background': 'يبدو أنه المكان نفسه في «{name}»، المحفوظة منذ {date}، وأمامه شيء آخر.',
  'pictures.answer.none': 'ليست من الصور التي طلبت تذكّرها. وهذا لا يعني أي شيء آخر.',
  'pictures.answer.empty': 'لم تطلب بعد تذكّر أي صورة، فلا يوجد ما يُقارن به.',
  'pictures.answer.note': 'قد يخطئ هذا. قد تعود صورة لسبب جيد: يمكنك السؤال عنه.',

  'pictures.remember': 'تذكّر هذه الصورة',
  'pictures.name': 'اسم قصير لتعرف الصورة من جديد',
  'pictures.name.empty': 'المطلوب أولًا كتابة اسم قصير.',
  'pictures.remembered': '«{name}» محفوظة على هذا الجهاز.',
  'pictures.watch': 'مراقبة هذه الصورة',
  'pictures.watch.note':
    'تبقى في قائمة المراقبة 30 يومًا. لا تُقارن الصور إلا عند الضغط: عند السؤال هنا، أو عند إضافة صورة إلى عرض محفوظ. ولا يُبحث عنها في أي صفحة.',
  'pictures.full': 'لديك {most} صورة. المطلوب نسيان واحدة قبل إضافة أخرى.',
  'pictures.locked': 'ما يُتذكَّر مقفل الآن. المطلوب فتح القفل أولًا ثم الضغط من جديد.',
  'pictures.failed': 'لم ينجح ذلك. لم يضع شيء. يمكن الضغط من جديد.',

  'pictures.list.title': 'الصور التي طلبت تذكّرها',
  'pictures.list.count':
    '{count, plural, =0 {لا شيء بعد.} zero {لا شيء بعد.} one {صورة واحدة.} two {صورتان.} few {# صور.} many {# صورة.} other {# صورة.}}',
  'pictures.list.note':
    'تبقى نسخة صغيرة من كل صورة مقفلة على هذا الجهاز، إلى أن تُنسى. من المهم عدم حفظ صورة خاصة لمن عمره أقل من 18 عامًا.',
  'pictures.since': 'منذ {date}',
  'pictures.forget': 'نسيان «{name}»',
  'pictures.forget.short': 'نسيان',
  'pictures.forgotten': '«{name}» نُسيت.',
};

export default pictures;
