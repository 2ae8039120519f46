import { writeWord } from '../../../electron/word/write.ts';
import { prepareDebian } from '../../set-up/debian.ts';
import { against, alone, type Benchmark, interleave, type Measurement, median } from '../measure.ts';
import { sampleBlocks, sampleLook } from '../sample-report.ts';
import { writeBare } from './bare-docx.ts';
import { pandocVersion, writePandoc } from './pandoc.ts';
import { fillTemplate, makeTemplate } from './template.ts';

/** A report to Word, from its blocks to the bytes of the file: the same content by the bare `docx` library writing the same elements, by docxtemplater filling a template of bare paragraphs and cells, and by pandoc. */
export const docx100 = wordBenchmark(100, 9);
export const docx500 = wordBenchmark(500, 5);

function wordBenchmark(pages: number, rounds: number): Benchmark {
  const name = `docx-${pages}`;
  return {
    name,
    about: `báo cáo khoảng ${pages} trang ra Word, so với thư viện docx trần, docxtemplater và pandoc`,
    run: () => measureWord(name, pages, rounds),
  };
}

async function measureWord(name: string, pages: number, rounds: number): Promise<Measurement[]> {
  prepareDebian('bench');
  const blocks = sampleBlocks(pages);
  const look = sampleLook(blocks);
  const template = await makeTemplate();
  const version = pandocVersion();
  const samples = await interleave(
    {
      ours: () => writeWord({ blocks, look, title: 'Báo cáo' }),
      docx: () => writeBare(blocks, look),
      docxtemplater: () => fillTemplate(template, blocks, look),
      pandoc: () => version && writePandoc(version, blocks, look),
      // What pandoc needs to start and end with nothing to write: ours and the other peers run in a process that is there.
      start: () => version && writePandoc(version, [], look),
    },
    { rounds, warmUps: 2 },
  );
  const ours = median(samples.ours);
  return [
    against(name, ours, 'docx', median(samples.docx)),
    against(name, ours, 'docxtemplater', median(samples.docxtemplater)),
    version
      ? against(
          name,
          ours,
          `pandoc (tiến trình; ${Math.round(median(samples.start))} ms là khởi động)`,
          median(samples.pandoc),
        )
      : { ...alone(name, ours), peerName: 'pandoc (máy này không có)' },
  ];
}
