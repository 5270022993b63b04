/** The words and phrases that the corpus is judged by, in several scripts. */
export const corpusRules: readonly string[] = [
  ...['ass', 'anal', 'asshole', 'bitch', 'blowjob', 'boobs', 'child porn', 'cock', 'cum', 'cunt'],
  ...['dick', 'fuck', 'gore', 'hell', 'naked', 'naked girl', 'nude', 'orgy', 'penis', 'porn'],
  ...['pussy', 'rape', 'semen', 'sex', 'shit', 'slut', 'tits', 'wank', 'whore', 'xxx', 'god'],
  ...['beheading', 'suicide', 'swastika', 'Hitler', 'the rapist', 'hot', 'c++'],
  ...['хуй', 'сука', 'голая', 'порно', 'γυμνή'],
  ...['色情', '裸体', '血腥', 'エロ', 'ヌード', 'おっぱい', '야동', '시발', '누드'],
  ...['جنس', 'عارية', 'עירום', 'โป๊', 'नंगा'],
  ...['desnuda', 'puta', 'coño', 'nackt', 'Fotze', 'pute', 'khỏa thân', 'çıplak'],
];
