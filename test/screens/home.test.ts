import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../renderer/screens/home/next-steps.ts';
import { byYear, matching } from '../../renderer/screens/home/report-groups.ts';
import { choiceOf, chosenPeriod } from '../../renderer/screens/new-report/period-choice.ts';
import { reportFileName, reportName, whenWords } from '../../renderer/ui/report-words.ts';
import { daysLeftWords, momentWords, spanWords } from '../../renderer/ui/time-words.ts';
import type { DueItem, KindInfo, ReportSummary } from '../../shared/api.ts';

const kinds: KindInfo[] = [
  { id: 'month', label: 'Báo cáo tháng', period: 'month' },
  { id: 'year', label: 'Báo cáo năm', period: 'year' },
];

function report(id: string, period: string, more: Partial<ReportSummary> = {}): ReportSummary {
  return {
    id,
    kind: 'month',
    period,
    title: `Công tác ${period}`,
    status: 'issued',
    number: 1,
    date: '2019-10-15',
    signer: null,
    revision: 1,
    changed: `2019-10-1${id}T00:00:00Z`,
    ...more,
  };
}

function due(key: string, deadline: string, made: string | null = null): DueItem {
  return {
    key,
    kind: 'month',
    label: 'Báo cáo tháng',
    from: '2019-09-15',
    to: '2019-10-14',
    deadline,
    report: made,
    status: made ? 'draft' : null,
    daysLeft: 2,
  };
}

describe('what to go on with', () => {
  it('is the latest drafts, then what is due soonest, three in all and always something due', () => {
    const drafts = ['1', '2', '3', '4'].map((id) => report(id, `2019-0${id}`, { status: 'draft' }));
    const steps = nextSteps(drafts, [due('2019-11', '2019-11-16'), due('2019-10', '2019-10-16')], false);
    expect(steps.map((step) => (step.do === 'goOn' ? step.report.id : step.period))).toEqual(['4', '3', '2019-10']);
  });

  it('of a draft that is due tells the deadline', () => {
    const [step] = nextSteps([report('1', '2019-10', { status: 'draft' })], [due('2019-10', '2019-10-16', '1')], false);
    expect(step).toMatchObject({ do: 'goOn', due: { deadline: '2019-10-16' } });
  });

  it('in the demo begins with the month after its latest report', () => {
    const reports = [report('1', '2019-9M', { kind: 'nine-months' }), report('2', '2017', { kind: 'year' })];
    expect(nextSteps(reports, [], true)).toEqual([{ do: 'make', kind: 'month', period: '2019-10', due: null }]);
    expect(nextSteps([report('1', '2019', { kind: 'year' })], [], true)).toMatchObject([{ period: '2020-01' }]);
    expect(nextSteps(reports, [], false)).toEqual([]);
  });
});

describe('the list of reports', () => {
  it('stands by year, the newest on top; a longer period after a shorter that ends with it', () => {
    const groups = byYear(
      ['2017', '2019-Q1', '2019-10', '2019-03', '2019-9M', '2019-09'].map((period, id) => report(String(id), period)),
    );
    expect(groups.map((group) => [group.year, group.reports.map((one) => one.period)])).toEqual([
      [2019, ['2019-10', '2019-9M', '2019-09', '2019-Q1', '2019-03']],
      [2017, ['2017']],
    ]);
  });

  it('is searched by words without diacritics, in any order', () => {
    const reports = [
      report('1', '2019-10', { title: 'Đề án chuyển đổi số' }),
      report('2', '2017', { kind: 'year', number: 1407 }),
    ];
    const found = (typed: string) => matching(reports, kinds, typed).map((one) => one.id);
    expect(found('de an')).toEqual(['1']);
    expect(found('ĐỔI SỐ thang 10')).toEqual(['1']);
    expect(found('1407')).toEqual(['2']);
    expect(found('nam')).toEqual(['2']);
    expect(found('  ')).toEqual(['1', '2']);
    expect(found('xyz')).toEqual([]);
  });
});

it('periods are chosen box by box', () => {
  expect(chosenPeriod('month', { year: '2019', number: 10, from: '', to: '' })).toBe('2019-10');
  expect(chosenPeriod('quarter', { year: '2019', number: 10, from: '', to: '' })).toBe('2019-Q4');
  expect(chosenPeriod('nine-months', { year: '2019', number: 3, from: '', to: '' })).toBe('2019-9M');
  expect(chosenPeriod('month', { year: '19', number: 1, from: '', to: '' })).toBeNull();
  expect(chosenPeriod('adhoc', { year: '', number: 1, from: '2019-03-02', to: '2019-03-01' })).toBeNull();
  expect(choiceOf('2019-Q3')).toMatchObject({ year: '2019', number: 3 });
});

it('names and times are said as the clerk says them', () => {
  expect(reportName('2019-Q1')).toBe('Báo cáo quý I/2019');
  expect(reportFileName('2019-10')).toBe('Báo cáo tháng 10-2019');
  expect(reportFileName('2019-03-01..2019-03-20')).toBe('Báo cáo đột xuất 2019-03-01 đến 2019-03-20');
  expect(whenWords(report('1', '2019-10', { number: 486 }), '2019-12-01')).toBe('số 486, 15/10/2019');
  const now = new Date(2019, 9, 16, 9, 4);
  expect(momentWords(now.toISOString(), '2019-10-16')).toBe('hôm nay 09:04');
  expect(momentWords(now.toISOString(), '2019-10-17')).toBe('hôm qua 09:04');
  expect(momentWords(now.toISOString(), '2019-12-17')).toBe('ngày 16/10/2019');
  expect([daysLeftWords(2), daysLeftWords(0), daysLeftWords(-3)]).toEqual([
    'còn 2 ngày',
    'hạn hôm nay',
    'quá hạn 3 ngày',
  ]);
  expect(spanWords('2019-09-15', '2019-10-14')).toBe('15/9 – 14/10/2019');
  expect(spanWords('2018-12-15', '2019-01-14')).toBe('15/12/2018 – 14/01/2019');
});
