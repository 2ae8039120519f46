import type { Example } from '../example.ts';
import type { SignatureNode } from './schema.ts';

const node: SignatureNode = { type: 'signature', id: 'signature-1', children: [{ text: '' }] };

export const signatureExamples: readonly Example<SignatureNode>[] = [
  { name: 'deputy', node, text: 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn A' },
];
