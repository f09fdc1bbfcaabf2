import { languageOf, wordsFor } from '../../lib/core/words/index.ts';
import { startAuditPage, uiLanguage } from '../../lib/scenarios/page.ts';
import { progressWords } from '../../lib/scenarios/words.ts';

const at = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const language = languageOf(uiLanguage());
document.documentElement.lang = language;

void startAuditPage(
  new URLSearchParams(location.search),
  {
    title: at('title'),
    address: at('address'),
    note: at('note'),
    steps: at('steps'),
    outcome: at('outcome'),
    stop: at<HTMLButtonElement>('stop'),
    report: at<HTMLAnchorElement>('report'),
    result: at('result'),
  },
  progressWords[language],
  wordsFor(language).faces.scenario,
);
