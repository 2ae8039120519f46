// docx và vài thư viện kéo kiểu của Node vào bằng `/// <reference types="node" />`. Tệp rỗng này đứng chỗ của @types/node
// trong các dự án shared và renderer, để `Buffer` hay `process` ở đó là lỗi biên dịch.
declare module 'stream' {
  export type Stream = object;
}
