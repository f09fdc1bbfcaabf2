import type { BannerWords } from './types.ts';

/** Polish. */
export const pl: BannerWords = {
  accept: 'akceptuj*, zaakceptuj*, akceptacja, zezwól*, zezwal*, zgadzam, pozwól*, pozwalam, wyrażam',
  reject: 'odrzuć*, odrzuc*, odmów*, odmawiam, sprzeciw*, jak najmniej',
  none: 'żadne, żadnych',
  only: 'tylko, wyłącznie, jedynie',
  necessary: 'niezbędn*, konieczn*, wymagan*, techniczne, podstawowe',
  optional: 'opcjonaln*, nieobowiązkow*, zbędn*',
  all: 'wszystkie, wszystko, wszystkich',
  object: 'cookie, cookies, ciasteczka, ciasteczek, pliki, plików, prywatności, prywatność, śledzenie',
  consent: 'zgoda, zgodę, zgody, zgód, zgodami',
  settings:
    'ustawie*, dostosuj*, zarządza*, konfigur*, preferencj*, opcje, więcej opcji, szczegóły, pozwól mi wybrać, zmień, spersonalizuj',
  save: 'zapisz*, potwierdz*, potwierdź, zatwierdź',
  selection: 'wybór, wybrane, wybranych, zaznaczone, moje wybory',
  select: 'wybierz, wybieram',
  close: 'zamknij, ukryj',
  negation: 'nie',
  continue: 'kontynuuj*, przejdź, dalej, z reklamami',
  without: 'bez',
  withdraw: 'wycofaj*, wycofuję, cofnij, odwołaj',
  affirm: 'ok, tak, rozumiem, w porządku, jasne, brzmi dobrze, oczywiście, nie ma problemu, w porządku i zamknij',
  category: 'statystyczne, marketingowe, funkcjonalne, analityczne, reklamowe',
  filler:
    'ja, się, na, i, oraz, do, z, w, o, moje, mój, moją, swoje, użycie, używanie, dziękuję, te, ten, serwisu, strony, pokaż, zobacz, raczej, bardzo, wolę, więcej, dowiedz, informacji, czytaj, jakie, moich, swoich',
  foreign: 'regulamin*, warunki, kup, zapłać, zamów*, subskryb*, newsletter, zaloguj, zarejestruj, członk*',
  cues: 'cookie, ciasteczk, zgod, prywatnoś',
};
