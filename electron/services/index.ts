export { createHost, type Host, type HostSettings } from './host.ts';
export { type Clock, type Door, systemClock } from './surroundings.ts';
