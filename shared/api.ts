export * from './api/check-replies.ts';
export * from './api/contract.ts';
export * from './api/figure-import.ts';
export * from './api/figure-replies.ts';
export * from './api/messages.ts';
export * from './api/replies.ts';
export * from './api/report-replies.ts';
export * from './api/safety-replies.ts';
