/** The letters of TCVN 5712:1993 VN3 (fonts .VnTime, .VnArial) from A1 to FE; a dot where there is none. */
const letters = 'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';
const first = 0xa1;

/** Text whose letters were typed with a TCVN3 font, in Unicode. */
export function fromTcvn3(text: string): string {
  return Array.from(text, (sign) => letterOf(sign.charCodeAt(0)) ?? sign).join('');
}

/** The bytes of a TCVN3 file as text. */
export function tcvn3Letters(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => letterOf(byte) ?? String.fromCharCode(byte)).join('');
}

function letterOf(code: number): string | undefined {
  const letter = letters[code - first];
  return letter === '.' ? undefined : letter;
}
