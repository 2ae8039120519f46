import { strFromU8, unzipSync } from 'fflate';
import { misplaced } from './element-order.ts';
import { all, child, type Element, elements, parseXml, value } from './xml.ts';

/** What would make Word offer to repair the file, each as a line for people; empty where the file is sound. */
export function faultsOf(file: Uint8Array): string[] {
  const parts = new Map(Object.entries(unzipSync(file)).map(([path, data]) => [path, parseXml(strFromU8(data))]));
  return [
    ...packageFaults(parts),
    ...[...parts].flatMap(([path, part]) =>
      [...misplaced(part), ...contentFaults(part), ...referenceFaults(path, part, parts)].map(
        (fault) => `${path}: ${fault}`,
      ),
    ),
  ];
}

type Parts = ReadonlyMap<string, Element>;

/** Every part has its kind, every relationship its target. */
function packageFaults(parts: Parts): string[] {
  const types = parts.get('[Content_Types].xml');
  if (!types) return ['no [Content_Types].xml'];
  const overrides = all(types, 'Override').map((one) => one.attributes.PartName ?? '');
  const defaults = new Set(all(types, 'Default').map((one) => one.attributes.Extension));
  return [
    ...twice(overrides).map((path) => `${path} has two kinds`),
    ...overrides.filter((path) => !parts.has(path.slice(1))).map((path) => `${path} has a kind and is missing`),
    ...[...parts.keys()]
      .filter((path) => !overrides.includes(`/${path}`) && !defaults.has(path.split('.').at(-1)))
      .map((path) => `${path} has no kind`),
    // The default kind is for parts that no program reads.
    ...[...parts.keys()]
      .filter((path) => /^(word|docProps)\/[^/]+\.xml$/.test(path) && !overrides.includes(`/${path}`))
      .map((path) => `${path} has no kind of its own`),
    ...[...parts]
      .filter(([path]) => path.endsWith('.rels'))
      .flatMap(([path, part]) => relationFaults(path, part, parts)),
  ];
}

function relationFaults(path: string, part: Element, parts: Parts): string[] {
  const home = path.replace(/_rels\/[^/]+$/, '');
  const relations = elements(part).map((one) => one.attributes);
  return [
    ...twice(relations.map((one) => one.Id ?? '')).map((id) => `${path}: ${id} twice`),
    ...relations
      .filter((one) => one.TargetMode !== 'External' && !parts.has(`${home}${one.Target}`))
      .map((one) => `${path}: ${one.Target} is missing`),
  ];
}

/** What the schema asks of content beyond the order of elements. */
function contentFaults(part: Element): string[] {
  const names = all(part, 'w:bookmarkStart').map((one) => one.attributes['w:name'] ?? '');
  const starts = all(part, 'w:bookmarkStart').map((one) => one.attributes['w:id'] ?? '');
  const ends = all(part, 'w:bookmarkEnd').map((one) => one.attributes['w:id'] ?? '');
  const body = child(part, 'w:body');
  return [
    ...twice(names).map((name) => `two bookmarks ${name}`),
    ...twice(starts).map((id) => `two bookmarks with id ${id}`),
    ...starts.filter((id) => !ends.includes(id)).map((id) => `bookmark ${id} never ends`),
    ...ends.filter((id) => !starts.includes(id)).map((id) => `bookmark ${id} never begins`),
    ...names.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name)).map((name) => `“${name}” names no bookmark`),
    ...all(part, 'w:tc')
      .filter((cell) => elements(cell).at(-1)?.name !== 'w:p')
      .map(() => 'a cell does not end in a paragraph'),
    ...all(part, 'w:tbl').flatMap(gridFaults),
    ...(['w:hdr', 'w:ftr'].includes(part.name) && all(part, 'w:p').length === 0
      ? [`${part.name} without a paragraph`]
      : []),
    ...(body && elements(body).at(-1)?.name !== 'w:sectPr' ? ['the body does not end in its section'] : []),
    ...neighbours(part),
    ...all(part, 'w:t')
      .filter((one) => /^\s|\s$/.test(one.children.join('')) && one.attributes['xml:space'] !== 'preserve')
      .map((one) => `“${one.children.join('')}” loses its spaces`),
    ...fieldFaults(part),
  ];
}

/** Each row fills the columns that the grid of its table names. */
function gridFaults(table: Element): string[] {
  const columns = child(table, 'w:tblGrid')?.children.length ?? 0;
  return elements(table)
    .filter((one) => one.name === 'w:tr')
    .flatMap((row) => {
      const cells = elements(row).filter((one) => one.name === 'w:tc');
      const filled = cells.reduce((sum, cell) => sum + Number(value(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1), 0);
      return filled === columns ? [] : [`a row of ${filled} cells in a table of ${columns} columns`];
    });
}

/** Two tables that touch grow together. */
function neighbours(parent: Element): string[] {
  const children = elements(parent);
  return children.flatMap((one, at) => [
    ...(one.name === 'w:tbl' && children[at + 1]?.name === 'w:tbl' ? ['two tables touch'] : []),
    ...neighbours(one),
  ]);
}

function fieldFaults(part: Element): string[] {
  const marks = all(part, 'w:fldChar').map((one) => one.attributes['w:fldCharType']);
  const open = marks.filter((mark) => mark === 'begin').length;
  return open === marks.filter((mark) => mark === 'end').length ? [] : ['a field never ends'];
}

/** Styles, lists and parts that are named exist. */
function referenceFaults(path: string, part: Element, parts: Parts): string[] {
  const styles = parts.get('word/styles.xml');
  const numbering = parts.get('word/numbering.xml');
  const known = new Set(styles ? all(styles, 'w:style').map((one) => one.attributes['w:styleId'] ?? '') : []);
  const lists = numbering ? all(numbering, 'w:num').map((one) => one.attributes['w:numId'] ?? '') : [];
  const abstracts = numbering
    ? all(numbering, 'w:abstractNum').map((one) => one.attributes['w:abstractNumId'] ?? '')
    : [];
  const relations = parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels'));
  const targets = relations ? elements(relations).map((one) => one.attributes.Id ?? '') : [];
  const named = (name: string): string[] => all(part, name).map((one) => one.attributes['w:val'] ?? '');
  const styleNames = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'].flatMap(named);
  return [
    ...styleNames.filter((name) => !known.has(name)).map((name) => `no style ${name}`),
    ...(part === styles ? twice([...all(part, 'w:style')].map((one) => one.attributes['w:styleId'] ?? '')) : []),
    ...(part === styles ? twice(all(part, 'w:style').map((one) => value(one, 'w:name')?.toLowerCase() ?? '')) : []),
    ...named('w:numId')
      .filter((id) => id !== '0' && !lists.includes(id))
      .map((id) => `no list ${id}`),
    ...(part === numbering ? [...twice(lists), ...twice(abstracts)].map((id) => `two lists ${id}`) : []),
    ...named('w:abstractNumId')
      .filter((id) => !abstracts.includes(id))
      .map((id) => `no abstract list ${id}`),
    ...[...all(part, 'w:headerReference'), ...all(part, 'w:footerReference')]
      .map((one) => one.attributes['r:id'] ?? '')
      .filter((id) => !targets.includes(id))
      .map((id) => `no part ${id}`),
  ];
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}
