import type { Block } from '../../../shared/blocks/schemas.ts';
import { AppError } from '../../../shared/errors.ts';
import { Live } from '../live.ts';
import { type Changes, changesBetween } from './changes.ts';

/** How the document stands against the store. */
export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'waiting'; at: string | null }
  | { kind: 'saving'; at: string | null }
  | { kind: 'failed'; message: string; at: string | null }
  /** Someone else has changed the report: the clerk must choose. */
  | { kind: 'conflict'; message: string; at: string | null };

/** Writes changes with the revision that they were made on; answers with the new one. */
export type Write = (changes: Changes, revision: number) => Promise<{ revision: number; changed: string }>;

/** From the first unsaved change to its writing, so that even slow writing keeps within a second. */
const longestWait = 700;
/** After the last key the writer is left in peace no longer than this. */
const quiet = 250;
const tryAgain = 3000;

/** Keeps the store at most a second behind the document, during steady typing too. One write at a time, only what changed. */
export class Autosave {
  readonly state: Live<SaveState>;
  #saved: readonly Block[];
  #blocks: readonly Block[];
  #revision: number;
  readonly #write: Write;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | undefined;
  #running: Promise<void> | undefined;
  /** What was being written when the service went away: nobody knows whether it still got there. */
  #uncertain: readonly Block[] | undefined;

  constructor(blocks: readonly Block[], revision: number, write: Write) {
    this.#saved = blocks;
    this.#blocks = blocks;
    this.#revision = revision;
    this.#write = write;
    this.state = new Live<SaveState>({ kind: 'saved', at: null });
  }

  get revision(): number {
    return this.#revision;
  }

  /** Whether the store holds all that the document holds. */
  get isClean(): boolean {
    return changesBetween(this.#saved, this.#blocks) === undefined;
  }

  /** Whether something is unsaved or being saved. */
  get isBusy(): boolean {
    return this.#running !== undefined || !this.isClean;
  }

  /** The document has changed. */
  changed(blocks: readonly Block[]): void {
    this.#blocks = blocks;
    const { kind, at } = this.state.get();
    if (kind === 'conflict') return;
    if (kind === 'saved') this.state.set({ kind: 'waiting', at });
    this.#since ??= Date.now();
    this.#plan(this.#wait());
  }

  /** Writes what is unsaved now; throws where it cannot be written. */
  async flush(): Promise<void> {
    while (!this.isClean || this.#running) {
      clearTimeout(this.#timer);
      await (this.#running ?? this.#save());
      const state = this.state.get();
      if (state.kind === 'failed') throw new AppError('internal', state.message);
      if (state.kind === 'conflict') throw new AppError('conflict', state.message);
    }
  }

  /** Tries again at once, after the service is back. */
  retry(): void {
    if (this.state.get().kind === 'failed') this.#plan(0);
  }

  /** Goes on from a document that the store already holds: after reading it anew, or after details changed its revision. */
  restart(blocks: readonly Block[], revision: number): void {
    clearTimeout(this.#timer);
    this.#since = undefined;
    this.#uncertain = undefined;
    this.#saved = blocks;
    this.#blocks = blocks;
    this.#revision = revision;
    this.state.set({ kind: 'saved', at: this.state.get().at });
  }

  /** The store moved on to this revision by a change that is not the document's. */
  movedOn(revision: number): void {
    this.#revision = revision;
  }

  /** Writes the document as it is over the one in the store, which is at that revision with those blocks. */
  async overwrite(stored: readonly Block[], revision: number): Promise<void> {
    const { at } = this.state.get();
    this.#uncertain = undefined;
    this.#saved = stored;
    this.#revision = revision;
    this.state.set({ kind: 'waiting', at });
    await this.flush();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #wait(): number {
    const longest = (this.#since ?? Date.now()) + longestWait - Date.now();
    return Math.max(0, Math.min(quiet, longest));
  }

  #plan(wait: number): void {
    clearTimeout(this.#timer);
    if (this.#running) return;
    this.#timer = setTimeout(() => void this.#save(), wait);
  }

  #save(): Promise<void> {
    this.#running ??= this.#saveNow().finally(() => {
      this.#running = undefined;
      const { kind } = this.state.get();
      if (kind === 'failed') this.#plan(tryAgain);
      else if (kind !== 'conflict' && !this.isClean) this.#plan(this.#wait());
    });
    return this.#running;
  }

  async #saveNow(): Promise<void> {
    // The same once more, and only then what came after: the store knows a save that it has already done.
    const blocks = this.#uncertain ?? this.#blocks;
    this.#uncertain = undefined;
    const changes = changesBetween(this.#saved, blocks);
    const { at } = this.state.get();
    this.#since = undefined;
    if (!changes) {
      this.state.set({ kind: 'saved', at });
      return;
    }
    this.state.set({ kind: 'saving', at });
    try {
      const { revision, changed } = await this.#write(changes, this.#revision);
      this.#saved = blocks;
      this.#revision = revision;
      this.state.set(this.isClean ? { kind: 'saved', at: changed } : { kind: 'waiting', at: changed });
    } catch (error) {
      const message = error instanceof AppError ? error.message : 'Chưa lưu được: chương trình sẽ tự lưu lại.';
      const kind = error instanceof AppError && error.code === 'conflict' ? 'conflict' : 'failed';
      if (!(error instanceof AppError) || error.code === 'internal') this.#uncertain = blocks;
      this.state.set({ kind, message, at });
    }
  }
}
