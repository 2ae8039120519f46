import { createRoot } from 'react-dom/client';
import './ui/look.css';
import { App } from './App.tsx';
import { Mishap } from './ui/Mishap.tsx';
import { messageOf } from './ui/say.tsx';
import { forgetPlace } from './usePlace.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// Tells whoever loaded a page that nobody sees that its script has come.
root.dataset.begun = '';
const { hash } = window.location;
const printing = /^#print\/(.+)$/.exec(hash)?.[1];

if (hash === '#sheet') void sheet(root);
else if (printing === undefined) {
  createRoot(root).render(
    <Mishap leave={forgetPlace}>
      <App />
    </Mishap>,
  );
} else void print(root, decodeURIComponent(printing));

/** The same of the recovery sheet of a password. */
async function sheet(place: HTMLElement): Promise<void> {
  const { SheetPage } = await import('./print/SheetPage.tsx');
  createRoot(place).render(<SheetPage />);
}

/** The page of a hidden window that is printed; it has a chunk of its own, so that the clerk's window starts without it. */
async function print(place: HTMLElement, report: string): Promise<void> {
  try {
    const { PrintPage } = await import('./print/PrintPage.tsx');
    createRoot(place).render(<PrintPage report={report} />);
  } catch (error) {
    window.bridge.printReady({ trouble: messageOf(error) });
  }
}
