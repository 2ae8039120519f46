import type { MethodName, Reply, Taken } from '../../shared/api.ts';

/** Services that answer at once, as all that only ask the store do. */
export type Synchronous<Name extends MethodName> = { [Method in Name]: (input: Taken<Method>) => Reply<Method> };
