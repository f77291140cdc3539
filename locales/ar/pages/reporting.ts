import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the page that helps to report an offer. Placeholders: `{site}`, `{country}`, `{language}`, `{date}`, `{number}`, `{harms}`.
 * `report.text.*` is the text someone pastes on the site or sends to an office: polite, short, about the words and not about a person.
 */
const reporting: Catalogue = {
  'report.title': 'الإبلاغ عن عرض',
  'report.intro': 'ليس عليك الإبلاغ. لكن إن أردت، فهنا نص جاهز والجهات التي تستقبل البلاغات.',
  'report.nothing-sent': 'نحن لا نرسل شيئًا. ولا يعلم أحد بزيارتك لهذه الصفحة. إرسال النص بيدك أنت، إن أردت.',

  'report.first.title': 'قبل الإبلاغ',
  'report.first.save': 'الحفظ أولًا. من المهم أخذ صور للشاشة: الكلمات، والحساب، والتاريخ، وعنوان الصفحة.',
  'report.first.vanish': 'قد تختفي المحادثة أو العرض بعد الإبلاغ، عندك أيضًا. أما ما حفظته فيبقى.',
  'report.first.quiet': 'الأفضل عدم إخبار الطرف الآخر بالبلاغ، وعدم الجدال معه.',
  'report.first.public': 'الأفضل عدم نشر أسماء أو صور أو أرقام علنًا. قد يعرّض ذلك الناس للخطر، وأنت منهم.',
  'report.first.pictures':
    'هل هناك صورة خاصة لمن عمره أقل من 18 عامًا؟ المهم عدم حفظها وعدم إرسالها إلى أحد، والإبلاغ عنها حيث هي. إن كانت الصورة لك، فأنت لم ترتكب أي خطأ.',

  'report.text.title': 'نص جاهز لك',
  'report.text.intro': 'يمكنك تغييره كما يناسبك. لا يذكر أي اسم. ويمكنك حذف ما لا حاجة إلى قوله.',
  'report.text.label': 'نصك',
  'report.text.language': 'لغة النص',
  'report.text.language.note': 'قد لا يعرف من يقرأ النص لغتك.',
  'report.text.copy': 'نسخ النص',
  'report.text.hello': 'مرحبًا،',
  'report.text.about.jobs': 'أكتب إليكم بشأن عرض على {site}.',
  'report.text.about.social': 'أكتب إليكم بشأن منشور على {site}.',
  'report.text.about.messages': 'أكتب إليكم بشأن رسائل وصلتني على {site}.',
  'report.text.about.dating': 'أكتب إليكم بشأن حساب أو رسائل على {site}.',
  'report.text.about.unknown': 'أكتب إليكم بشأن عرض وجدته على الإنترنت.',
  'report.text.where': 'عنوان الصفحة:',
  'report.text.signs': 'لاحظ برنامج يساعد على القراءة على جهازي هذه الإشارات. ويشرحها كما يلي:',
  'report.text.no-signs': 'فيه شيء يقلقني.',
  'report.text.harms': 'قد تدل إشارات كهذه على: {harms}.',
  'report.text.please':
    'أرجو منكم النظر فيه. قد أكون على خطأ، ولا أتهم أحدًا. إن كان هناك من قد يكون في خطر، فأرجو حفظ ما لديكم وإبلاغ الشرطة.',
  'report.text.thanks': 'شكرًا لكم.',

  'report.site.title': 'الإبلاغ على {site}',
  'report.site.title.unknown': 'الإبلاغ على الموقع',
  'report.way.button-on-ad':
    'في صفحة العرض، يمكنك البحث عن علم أو ثلاث نقاط أو كلمة «إبلاغ». كثيرًا ما تكون في الأعلى أو في آخر الصفحة.',
  'report.way.menu-of-post': 'الضغط على النقاط الثلاث بجانب المنشور، ثم «إبلاغ».',
  'report.way.menu-of-profile': 'فتح الحساب، والضغط على النقاط الثلاث أو العلم، ثم «إبلاغ».',
  'report.way.menu-of-chat': 'فتح المحادثة، والضغط على اسمها أو على النقاط الثلاث في الأعلى، ثم «إبلاغ».',
  'report.way.unknown':
    'يمكنك البحث عن «إبلاغ» أو علم أو ثلاث نقاط بجانب العرض. وإن لم توجد، فعن «اتصل بنا» أو «مساعدة» في آخر الصفحة.',
  'report.way.choose': 'يسأل الموقع عن الموضوع. يمكنك اختيار الأقرب. لا يُشترط التأكد.',
  'report.way.form': 'فتح نموذج الإبلاغ في {site}',
  'report.way.guide': 'كيف يشرح {site} الإبلاغ',
  'report.way.form.note': 'يُفتح الموقع نفسه. قد يُطلب منك تسجيل الدخول.',
  'report.way.checked': 'سُجّل بتاريخ {date}. المواقع تتغير، وقد يبدو الأمر مختلفًا.',
  'report.way.then': 'الموقع يقرر ما يفعله. قد يستغرق ذلك أيامًا، وقد لا يصلك جواب. يمكنك أيضًا إبلاغ جهة رسمية.',

  'report.offices.title': 'جهات تستقبل البلاغات',
  'report.offices.intro': 'يمكنها التصرف حين لا يتصرف الموقع. ويمكنك أولًا السؤال عمّا يحدث للبلاغ.',
  'report.channel.exploitation': 'حين يُحتمل أن يُستغل الناس أو يُتحكم بهم',
  'report.channel.police': 'الشرطة، في غير حالات الطوارئ',
  'report.channel.labour': 'مفتشية العمل',
  'report.channel.child-images': 'صور ورسائل تؤذي الأطفال',
  'report.channel.removal': 'لإزالة صور خاصة',
  'report.channel.online-crime': 'الاحتيال والتهديد وجرائم أخرى على الإنترنت',
  'report.note.int-takeitdown': 'للصور التي كان عمرك فيها أقل من 18 عامًا.',
  'report.note.int-stopncii': 'للصور التي كان عمرك فيها 18 عامًا أو أكثر.',
  'report.note.int-inhope': 'يوصلك إلى الجهة في بلدك.',
  'report.note.gb-report-fraud': 'لإنجلترا وويلز وأيرلندا الشمالية.',
  'report.offices.none':
    'لا نعرف جهة في {country} تستقبل بلاغات كهذه عبر الإنترنت أو الهاتف. يستطيع أي مركز شرطة استقبال بلاغ. ويمكن أن يأتي معك شخص.',
  'report.offices.nearest': 'هؤلاء يمكنهم إرشادك إلى مكان البلاغ، أو تقديمه معك.',
  'report.offices.emergency': 'هل هناك من هو في خطر الآن؟ يمكنك الاتصال على {number}. هذا الرقم لحالات الطوارئ فقط.',
  'report.offices.emergency.unknown': 'هل هناك من هو في خطر الآن؟ يمكنك الاتصال برقم الطوارئ في البلد الذي أنت فيه.',
  'report.flaggers.title': 'المبلّغون الموثوقون في الاتحاد الأوروبي',
  'report.flaggers.text':
    'على المواقع أن تنظر أولًا في ما تبلّغ عنه هذه المجموعات. وبعضها يستقبل بلاغات من أي شخص. القائمة لدى المفوضية الأوروبية.',
  'report.flaggers.link': 'قائمة المبلّغين الموثوقين',

  'report.without': 'لا يمكن إظهار الجهات الآن. ما زال بإمكانك الإبلاغ على الموقع نفسه، أو الذهاب إلى مركز شرطة.',

  'report.talk.title': 'هل لديك شك؟',
  'report.talk.text': 'يمكنك الحديث عن الأمر مع أحد قبل الإبلاغ، أو بدلًا منه.',
  'report.talk.link': 'التحدث إلى أحد',
  'report.from-help': 'الإبلاغ عن هذا العرض',
};

export default reporting;
