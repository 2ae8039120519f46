import {
  type FileChild,
  Header,
  type IPageSizeAttributes,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { FirstPage } from '../../shared/blocks/first-page/docx.ts';
import { twipsOf } from '../../shared/format/lengths.ts';
import type { FormatProfile } from '../../shared/format/profile.ts';
import { wordStyle } from '../../shared/format/word-styles.ts';

/** A part of the file with pages of its own: the report, then each appendix, whose pages count from 1 again; `first` stands in the margins of its first page. */
export function section(
  children: readonly FileChild[],
  profile: FormatProfile,
  first: FirstPage = {},
): ISectionOptions {
  const { width, height, margin, header } = profile.page;
  return {
    children: children.length > 0 ? children : [new Paragraph({})],
    headers: { default: pageNumber(), ...(first.header ? { first: first.header } : {}) },
    ...(first.footer ? { footers: { first: first.footer } } : {}),
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: profile.firstNumberedPage > 1,
      page: {
        size: sizeOf(twipsOf(width), twipsOf(height)),
        margin: {
          top: twipsOf(margin.top),
          bottom: twipsOf(margin.bottom),
          left: twipsOf(margin.left),
          right: twipsOf(margin.right),
          header: twipsOf(header),
          footer: twipsOf(header),
        },
        pageNumbers: { start: 1 },
      },
    },
  };
}

/** The library swaps the sides of a landscape page itself. */
function sizeOf(width: number, height: number): IPageSizeAttributes {
  return width > height ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE } : { width, height };
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({ style: wordStyle('pageNumber'), children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });
}
