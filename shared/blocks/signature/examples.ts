import type { Example } from '../example.ts';
import type { SignatureNode } from './schema.ts';

const node: SignatureNode = { type: 'signature', id: 'signature-1', children: [{ text: '' }] };

function signedBy(name: string, ...lines: string[]): Example<SignatureNode> {
  const signer = { lines, name: 'Trần Văn Bình' };
  return { name, node, context: { signer }, text: `${lines.join(' ')} ${signer.name}` };
}

/** Every form of Điều 13: the head, acting, a deputy, by order, by authorisation, for a collective, and the two-step forms. */
export const signatureExamples: readonly Example<SignatureNode>[] = [
  { name: 'deputy', node, text: 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn A' },
  signedBy('head', 'GIÁM ĐỐC'),
  signedBy('acting', 'Q. GIÁM ĐỐC'),
  signedBy('by-order', 'TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'),
  signedBy('by-order-deputy', 'TL. GIÁM ĐỐC', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'),
  signedBy('authorised', 'TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG BƯU CHÍNH, VIỄN THÔNG'),
  signedBy('collective', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'),
  signedBy('collective-deputy', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
  { name: 'nobody', node, context: { signer: null }, text: '' },
];
