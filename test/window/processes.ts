import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** The processes of the program that a test may kill. */
export type Role = 'main' | 'service' | 'renderer';

/** The number of the running process of that role below the main process; undefined while there is none. */
export function processOf(role: Role, main: number): number | undefined {
  if (role === 'main') return main;
  const words = role === 'service' ? 'electron/service.js' : '--type=renderer';
  return family(main).find(({ command }) => command.includes(words))?.pid;
}

/** Kills without warning, and waits until the process is gone. */
export async function kill(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  await gone(pid);
}

/** Waits until there is no such process any more. */
export async function gone(pid: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (!isAlive(pid)) return;
    await pause(25);
  }
  throw new Error(`process ${pid} is still there`);
}

function isAlive(pid: number): boolean {
  return listed().some((one) => one.pid === pid && !one.state.startsWith('Z'));
}

interface Listed {
  pid: number;
  parent: number;
  state: string;
  command: string;
}

function listed(): Listed[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [pid, parent, state = '', ...command] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), state, command: command.join(' ') };
  });
}

function family(head: number): Listed[] {
  const all = listed().filter(({ state }) => !state.startsWith('Z'));
  const members: Listed[] = [];
  for (let heads = [head]; heads.length > 0; ) {
    const children = all.filter(({ parent }) => heads.includes(parent));
    members.push(...children);
    heads = children.map(({ pid }) => pid);
  }
  return members;
}
