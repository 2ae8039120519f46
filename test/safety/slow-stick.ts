import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { makeSystem, mountSystem } from '../../build/faults/devices.ts';
import { image, loopOver, newFolder, unmount } from '../../build/faults/disks.ts';

/** A real exFAT stick that can be made to answer nothing for a while; null where this machine can have none. */
export async function slowStick(cleanUp: (() => void)[]) {
  try {
    const [folder, loop] = [newFolder(cleanUp), loopOver(image(cleanUp, 24))];
    cleanUp.push(loop.remove);
    makeSystem('exfat', loop.device);
    const daemon = await mountSystem('exfat', loop.device, folder);
    const pid = daemon?.pid;
    if (pid === undefined) return null;
    cleanUp.push(() => {
      daemon?.kill('SIGKILL');
      unmount(folder);
    });
    // Should a call wait for the stick after all, the test must end in words, not hang.
    const rescue = spawn('sh', ['-c', `sleep 60; kill -CONT ${pid}`], { stdio: 'ignore' });
    cleanUp.push(() => void rescue.kill());
    const isStopped = () => readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.startsWith('T') ?? false;
    return { folder, isStopped, stop: () => daemon?.kill('SIGSTOP'), go: () => daemon?.kill('SIGCONT') };
  } catch {
    return null;
  }
}
