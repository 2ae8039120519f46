import { describe, expect, it } from 'vitest';
import { type Flow, type Piece, paginate } from '../../renderer/pages/paginate.ts';

const height = 100;

/** A paragraph of so many lines of 10, which leaves no single line behind and brings none over. */
function text(lines: number, more: Partial<Flow> & { heading?: boolean } = {}): Flow {
  const { heading = false, ...flow } = more;
  const strips = Array.from({ length: lines }, (_, line) => ({
    height: 10,
    keep: heading || (line < lines - 1 && (line < 1 || line >= lines - 2)),
  }));
  return { strips, before: 0, after: 0, repeat: 0, breaks: false, ...flow };
}

/** A head of 20 and rows of 10. */
function table(rows: number): Flow {
  const strips = [{ height: 20, keep: true }, ...Array.from({ length: rows }, () => ({ height: 10, keep: false }))];
  return { strips, before: 0, after: 0, repeat: 15, breaks: false };
}

const pageBreak: Flow = { ...text(0), strips: [{ height: 0, keep: false }], breaks: true };

const shown = (pages: Piece[][]): string[] =>
  pages.map((pieces) => pieces.map(({ flow, from, to, top }) => `${flow}:${from}-${to}@${top}`).join(' '));

describe('the pages of a report', () => {
  it('take as many lines as fit, and there is always one', () => {
    expect(shown(paginate([], height))).toEqual(['']);
    expect(shown(paginate([text(10)], height))).toEqual(['0:0-10@0']);
    expect(shown(paginate([text(25)], height))).toEqual(['0:0-10@0', '0:10-20@0', '0:20-25@0']);
  });

  it('leave no single line of a paragraph behind and bring none over', () => {
    expect(shown(paginate([text(9), text(4)], height))).toEqual(['0:0-9@0', '1:0-4@0']);
    expect(shown(paginate([text(7), text(4)], height))).toEqual(['0:0-7@0 1:0-2@70', '1:2-4@0']);
    expect(shown(paginate([text(8), text(3)], height))).toEqual(['0:0-8@0', '1:0-3@0']);
  });

  it('never end with a heading, however many follow one another', () => {
    const headings = [text(1, { heading: true }), text(2, { heading: true })];
    expect(shown(paginate([text(6), ...headings, text(5)], height))).toEqual(['0:0-6@0', '1:0-1@0 2:0-2@10 3:0-5@30']);
    expect(shown(paginate([text(5), ...headings, text(5)], height))).toEqual([
      '0:0-5@0 1:0-1@50 2:0-2@60 3:0-2@80',
      '3:2-5@0',
    ]);
  });

  it('keep the last two lines of the last sentence with the signature', () => {
    const last = text(6);
    const kept = { ...last, strips: last.strips.map((strip, at) => (at === 5 ? { ...strip, keep: true } : strip)) };
    const closing = { ...text(0), strips: [{ height: 50, keep: false }] };
    expect(shown(paginate([kept, closing], height))).toEqual(['0:0-4@0', '0:4-6@0 1:0-1@20']);
  });

  it('repeat the head of a table and leave it nowhere alone', () => {
    expect(shown(paginate([text(2), table(8)], height))).toEqual(['0:0-2@0 1:0-7@20', '1:7-9@0']);
    expect(shown(paginate([table(25)], height))).toEqual(['0:0-9@0', '0:9-17@0', '0:17-25@0', '0:25-26@0']);
    expect(shown(paginate([text(8), table(1)], height))).toEqual(['0:0-8@0', '1:0-2@0']);
  });

  it('let the space above fall away at the head of a page that a break brought, and the space below at its foot', () => {
    const spaced = text(3, { before: 6, after: 6 });
    expect(shown(paginate([spaced, spaced, spaced], height))).toEqual(['0:0-3@0 1:0-3@42', '2:0-3@-6']);
    expect(shown(paginate([text(9), text(1, { after: 50 }), text(1)], height))).toEqual([
      '0:0-9@0 1:0-1@90',
      '2:0-1@0',
    ]);
    expect(shown(paginate([text(1), pageBreak, spaced], height))).toEqual(['0:0-1@0', '1:0-1@0 2:0-3@0']);
  });

  it('begin where the clerk breaks them; two breaks leave an empty page, one at the very beginning none', () => {
    expect(shown(paginate([text(1), pageBreak, pageBreak, text(1)], height))).toEqual([
      '0:0-1@0',
      '1:0-1@0',
      '2:0-1@0 3:0-1@0',
    ]);
    expect(shown(paginate([pageBreak, text(1)], height))).toEqual(['0:0-1@0 1:0-1@0']);
  });

  it('give way where what is kept together is higher than a page, or a row is', () => {
    expect(shown(paginate([text(12, { heading: true }), text(1)], height))).toEqual(['0:0-10@0', '0:10-12@0 1:0-1@20']);
    const tall = { ...text(0), strips: [{ height: 150, keep: false }] };
    expect(shown(paginate([text(1), tall, text(1)], height))).toEqual(['0:0-1@0', '1:0-1@0', '2:0-1@0']);
  });

  it('let the room between lines hang over their foot', () => {
    const airy = { ...text(0), strips: Array.from({ length: 8 }, () => ({ height: 13, hangs: 3, keep: false })) };
    expect(shown(paginate([airy, text(1)], height))).toEqual(['0:0-7@0', '0:7-8@0 1:0-1@13']);
    expect(shown(paginate([text(1), airy], height))).toEqual(['0:0-1@0 1:0-7@10', '1:7-8@0']);
  });

  it('do not open for a hair that rounding has added', () => {
    expect(paginate([text(10, { before: 0.1 })], height)).toHaveLength(1);
  });
});
