// docx and a few others pull Node's types in by `/// <reference types="node" />`. This stands in for @types/node in the
// shared and renderer projects, so that `Buffer` or `process` there is a compile error.
declare module 'stream' {
  export type Stream = object;
}
