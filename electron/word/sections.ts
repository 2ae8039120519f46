import type { FirstPage } from '../../shared/blocks/first-page/docx.ts';
import { styled } from '../../shared/blocks/text/docx.ts';
import { writeThinLine } from '../../shared/blocks/thin-line/docx.ts';
import { twipsOf } from '../../shared/format/lengths.ts';
import type { FormatProfile } from '../../shared/format/profile.ts';
import { paragraph } from '../../shared/wordml/paragraph.ts';
import { namespaces, type Part } from './package.ts';

/** A part of the file with pages of its own: the report, then each appendix, whose pages count from 1 again. */
export interface Section {
  content: string;
  /** The format with its page as it lies here. */
  profile: FormatProfile;
}

/** The body of a file in sections; `first` stands in the margins of its first page. */
export function inSections(sections: readonly Section[], first: FirstPage): string {
  return sections
    .map(({ content, profile }, at) => {
      const section = sectionXml(profile, at === 0 ? ownMargins(first) : emptyMargins(first));
      return at === sections.length - 1 ? content + section : ending(content, section);
    })
    .join('');
}

/** A section that others follow is told of in its own last paragraph: one more might not find room on the page. */
function ending(content: string, section: string): string {
  const end = content.lastIndexOf('</w:pPr>');
  return end < 0 ? paragraph(undefined, '', { section }) : content.slice(0, end) + section + content.slice(end);
}

/** The parts that stand in the margins: the page number, what the first page of all carries, and the empty ones of the other sections. */
export function marginParts({ header, footer }: FirstPage): Part[] {
  return [
    marginPart('header1', styled('pageNumber', pageNumber)),
    ...(header ? [marginPart('header2', header), marginPart('header3', writeThinLine())] : []),
    ...(footer ? [marginPart('footer1', footer), marginPart('footer2', writeThinLine())] : []),
  ];
}

const pageNumber =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

function ownMargins({ header, footer }: FirstPage): string {
  return `${header ? reference('header', 'first', 'header2') : ''}${footer ? reference('footer', 'first', 'footer1') : ''}`;
}

/** A section that says nothing of its first page takes over that of the section before. */
function emptyMargins({ header, footer }: FirstPage): string {
  return `${header ? reference('header', 'first', 'header3') : ''}${footer ? reference('footer', 'first', 'footer2') : ''}`;
}

function reference(kind: 'header' | 'footer', pages: 'default' | 'first', part: string): string {
  return `<w:${kind}Reference w:type="${pages}" r:id="${part}"/>`;
}

function marginPart(name: string, content: string): Part {
  const root = name.startsWith('header') ? 'w:hdr' : 'w:ftr';
  return { name, xml: `<${root} ${namespaces}>${content}</${root}>` };
}

function sectionXml({ page, firstNumberedPage }: FormatProfile, references: string): string {
  const { width, height, margin } = page;
  const [top, right, bottom, left, header] = [margin.top, margin.right, margin.bottom, margin.left, page.header].map(
    twipsOf,
  );
  const orientation = width > height ? 'landscape' : 'portrait';
  return [
    `<w:sectPr>${reference('header', 'default', 'header1')}${references}<w:type w:val="nextPage"/>`,
    `<w:pgSz w:w="${twipsOf(width)}" w:h="${twipsOf(height)}" w:orient="${orientation}"/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}"`,
    ` w:header="${header}" w:footer="${header}" w:gutter="0"/><w:pgNumType w:start="1"/>`,
    `${firstNumberedPage > 1 ? '<w:titlePg/>' : ''}</w:sectPr>`,
  ].join('');
}
