import type { SplitCase } from './split-case.ts';

/** Texts in Arabic and the sentences a careful editor would see in them; all written by us. */
export const ar: readonly SplitCase[] = [
  {
    name: 'two plain sentences',
    text: 'وصل القطار متأخرا. نزل الركاب في المحطة.',
    sentences: ['وصل القطار متأخرا.', 'نزل الركاب في المحطة.'],
  },
  {
    name: 'a question mark',
    text: 'من يدفع ثمن الجسر؟ المجلس لم يجب.',
    sentences: ['من يدفع ثمن الجسر؟', 'المجلس لم يجب.'],
  },
  {
    name: 'an exclamation mark',
    text: 'يا لها من ليلة! بقي العازفون حتى الفجر.',
    sentences: ['يا لها من ليلة!', 'بقي العازفون حتى الفجر.'],
  },
  {
    name: 'several marks',
    text: 'قارب في الشارع؟! السائقون لا يصدقون.',
    sentences: ['قارب في الشارع؟!', 'السائقون لا يصدقون.'],
  },
  {
    name: 'a full stop of Urdu',
    text: 'أغلق الميناء۔ عادت القوارب مساء۔',
    sentences: ['أغلق الميناء۔', 'عادت القوارب مساء۔'],
  },
  {
    name: 'a comma and a semicolon',
    text: 'ارتفع الماء، ثم هدأ؛ لم يصب أحد. عاد السكان.',
    sentences: ['ارتفع الماء، ثم هدأ؛ لم يصب أحد.', 'عاد السكان.'],
  },
  {
    name: 'a doctor',
    text: 'قال د. سامي إن المريض بخير. غادر المستشفى مساء.',
    sentences: ['قال د. سامي إن المريض بخير.', 'غادر المستشفى مساء.'],
  },
  {
    name: 'a page',
    text: 'ورد الجدول في ص. 4 من التقرير. لم يقرأه أحد.',
    sentences: ['ورد الجدول في ص. 4 من التقرير.', 'لم يقرأه أحد.'],
  },
  {
    name: 'decimals',
    text: 'ارتفع السعر 3.5 في المئة. بلغ الدين ٢٫٥ مليون.',
    sentences: ['ارتفع السعر 3.5 في المئة.', 'بلغ الدين ٢٫٥ مليون.'],
  },
  {
    name: 'a time',
    text: 'بدأت الجلسة عند 10.30 صباحا. انتهت قبل الظهر.',
    sentences: ['بدأت الجلسة عند 10.30 صباحا.', 'انتهت قبل الظهر.'],
  },
  {
    name: 'a quotation of two sentences',
    text: '«سنرحل. هذا قرارنا.» غادرت الحافلة ظهرا.',
    sentences: ['«سنرحل. هذا قرارنا.»', 'غادرت الحافلة ظهرا.'],
  },
  {
    name: 'a quotation closed before the full stop',
    text: 'تحدث عن «ضربة قاسية». المصرف لا يعلق.',
    sentences: ['تحدث عن «ضربة قاسية».', 'المصرف لا يعلق.'],
  },
  {
    name: 'a glued sentence',
    text: 'انتهى الاجتماع.وغادر الوفد القاعة.',
    sentences: ['انتهى الاجتماع.', 'وغادر الوفد القاعة.'],
  },
  { name: 'a glued question', text: 'من يدفع؟المجلس لم يجب.', sentences: ['من يدفع؟', 'المجلس لم يجب.'] },
  {
    name: 'line feeds',
    text: 'عودة العبارة\nتستغرق الرحلة عشر دقائق. وهي مجانية.',
    sentences: ['عودة العبارة', 'تستغرق الرحلة عشر دقائق.', 'وهي مجانية.'],
  },
  { name: 'a list', text: '- سيوسع الرصيف.\n• سيطلى البرج.', sentences: ['- سيوسع الرصيف.', '• سيطلى البرج.'] },
  {
    name: 'a dateline with an agency',
    text: 'عمان (وكالة الساحل) - سحبت الحكومة الضريبة. ألغي التصويت.',
    sentences: ['عمان (وكالة الساحل) -', 'سحبت الحكومة الضريبة.', 'ألغي التصويت.'],
  },
  {
    name: 'a stamp with a dash',
    text: '14:32 – فتحت الطرق من جديد. انطفأت النار.',
    sentences: ['14:32 –', 'فتحت الطرق من جديد.', 'انطفأت النار.'],
  },
  {
    name: 'an address on the web',
    text: 'النماذج على www.baladia.example/forms منذ الاثنين. النسخ الورقية مجانية.',
    sentences: ['النماذج على www.baladia.example/forms منذ الاثنين.', 'النسخ الورقية مجانية.'],
  },
  {
    name: 'a parenthesis',
    text: 'أغلق الجسر (منذ مايو). تعمل العبارة بدلا منه.',
    sentences: ['أغلق الجسر (منذ مايو).', 'تعمل العبارة بدلا منه.'],
  },
];
