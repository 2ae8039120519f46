export * from './api/contract.ts';
export * from './api/figure-import.ts';
export * from './api/messages.ts';
export * from './api/replies.ts';
