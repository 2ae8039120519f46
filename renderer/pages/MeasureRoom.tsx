import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Block } from '../../shared/blocks/schemas.ts';
import { StaticReport } from '../../shared/blocks/static-view.tsx';
import type { Look } from '../../shared/document/look.ts';
import { fontFamily, formatCss } from '../../shared/format/css.ts';
import type { FormatProfile } from '../../shared/format/profile.ts';
import { measureFlow } from './measure-flow.ts';
import type { Flow } from './paginate.ts';
import '../page/report.css';
import './pages.css';

/** A flow of blocks to be drawn on pages that are upright or turned. */
export interface Draft {
  blocks: readonly Block[];
  look: Look;
  isTurned: boolean;
}

/** A flow as it was drawn and measured; pages show copies of its element. */
export interface MeasuredFlow extends Flow {
  element: HTMLElement;
}

/** A place that nobody sees, where blocks are drawn as on paper and measured there. It is as exact as paper, whatever the screen and its zoom. */
export class MeasureRoom {
  readonly #place = document.createElement('div');
  readonly #ruler = document.createElement('div');
  readonly #bench = document.createElement('div');
  readonly #root = createRoot(this.#bench);
  /** Resolves when the report's type is at hand: before that nothing may be measured. */
  readonly ready: Promise<unknown>;
  #drawn = 0;

  constructor(profile: FormatProfile) {
    const style = document.createElement('style');
    style.textContent = formatCss(profile);
    this.#place.className = 'measure-room';
    this.#place.ariaHidden = 'true';
    this.#ruler.className = 'measure-ruler';
    this.#place.append(style, this.#ruler, this.#bench);
    document.body.append(this.#place);
    const faces = ['', 'bold', 'italic', 'italic bold'].map((face) => `${face} 12pt ${fontFamily(profile)}`);
    this.ready = Promise.allSettled(faces.map((face) => document.fonts.load(face)));
  }

  /** Draws the flows and measures them, all in one layout. */
  measure(drafts: readonly Draft[]): MeasuredFlow[] {
    this.#adapt();
    flushSync(() =>
      this.#root.render(
        drafts.map(({ blocks, look, isTurned }) => {
          // Drawn afresh each time: what stood here before belongs to the pages.
          this.#drawn += 1;
          return (
            <div key={this.#drawn} className={isTurned ? 'report report-turned sheet-flow' : 'report sheet-flow'}>
              <StaticReport blocks={blocks} look={look} />
            </div>
          );
        }),
      ),
    );
    const scale = this.#scale();
    const found = [...this.#bench.children].map((element) => {
      const box = element as HTMLElement;
      return { element: box, ...measureFlow(box, scale) };
    });
    flushSync(() => this.#root.render(null));
    return found;
  }

  /** Puts an element that was measured here into the layout once more, while something is read off it. */
  visit<Result>(element: HTMLElement, read: (scale: number) => Result): Result {
    this.#adapt();
    this.#place.append(element);
    try {
      return read(this.#scale());
    } finally {
      element.remove();
    }
  }

  close(): void {
    this.#root.unmount();
    this.#place.remove();
  }

  /** A screen with finer points, or a zoomed window, rounds lengths otherwise than paper: here a CSS pixel is always one point of the screen. */
  #adapt(): void {
    this.#place.style.zoom = String(1 / window.devicePixelRatio);
  }

  #scale(): number {
    return rulerLength / this.#ruler.getBoundingClientRect().width;
  }
}

/** As in pages.css. */
const rulerLength = 1000;
