/**
 * What the page can do besides being read: charts that answer, a list that can be searched, an
 * address that remembers both. Everything it shows is in the document already; it makes no words of
 * its own but counts.
 */
import { followAnchors } from './anchors.ts';
import { chartMarks } from './chart-marks.ts';
import { evidenceTitles } from './evidence-titles.ts';
import { filterForm } from './filter-form.ts';
import { replyLinks } from './reply-links.ts';
import { replyList } from './reply-list.ts';
import { rulesOfMarks } from './rules.ts';
import { themePanels } from './theme-panels.ts';
import { weightingSwitch } from './weighting-switch.ts';

document.documentElement.classList.add('js');

document.addEventListener('DOMContentLoaded', () => {
  replyLinks(document.getElementById('reply-list')!);
  const list = replyList(document);
  chartMarks(document);
  const rulesOf = rulesOfMarks(document);
  themePanels(document, list, rulesOf);
  evidenceTitles(document, rulesOf);
  weightingSwitch(document);
  followAnchors(list, filterForm(document, list));
});
